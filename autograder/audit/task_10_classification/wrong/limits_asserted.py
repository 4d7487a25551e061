# Wrong arguments raise AssertionError instead of ValueError.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    assert 0 <= max_fpr <= 1
    assert len(unknown_scores) > 0
    largest = unknown_scores.max(dim=1).values
    for value in largest.sort().values:
        if (largest >= value).double().mean().item() <= max_fpr:
            return value.item()
    return largest.max().item() + 1e-4
