# A max_fpr above one is accepted.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not max_fpr >= 0:
        raise ValueError("max_fpr must not be negative")
    if len(unknown_scores) == 0:
        raise ValueError("no samples")
    largest = unknown_scores.max(dim=1).values
    for value in largest.sort().values:
        if (largest >= value).double().mean().item() <= max_fpr:
            return value.item()
    return largest.max().item() + 1e-4
