# A max_fpr of 0 or 1 is refused for being an integer.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not isinstance(max_fpr, float) or not 0 <= max_fpr <= 1:
        raise ValueError("max_fpr must be a float within [0, 1]")
    if len(unknown_scores) == 0:
        raise ValueError("no samples")
    largest = unknown_scores.max(dim=1).values
    for value in largest.sort().values:
        if (largest >= value).double().mean().item() <= max_fpr:
            return value.item()
    return largest.max().item() + 1e-4
