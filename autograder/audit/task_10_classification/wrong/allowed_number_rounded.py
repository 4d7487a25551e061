# The allowed number of samples is rounded to the nearest, so the rate may be too large.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values
    allowed = round(len(largest) * max_fpr)
    for value in largest.sort().values:
        if (largest >= value).sum().item() <= allowed:
            return value.item()
    return largest.max().item() + 1e-4
