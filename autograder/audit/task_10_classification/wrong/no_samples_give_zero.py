# For scores of no samples the threshold is zero.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1:
        raise ValueError("max_fpr must be within [0, 1]")
    if len(unknown_scores) == 0:
        return 0.0
    largest = unknown_scores.max(dim=1).values
    for value in largest.sort().values:
        if (largest >= value).double().mean().item() <= max_fpr:
            return value.item()
    return largest.max().item() + 1e-4
