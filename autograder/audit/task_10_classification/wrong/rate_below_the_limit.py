# The rate has to be smaller than max_fpr, not at most max_fpr.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort().values
    for value in largest.tolist():
        if (largest >= value).double().mean().item() < max_fpr:
            return value
    return largest[-1].item() + 1e-4
