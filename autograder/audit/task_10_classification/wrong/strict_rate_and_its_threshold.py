# The rate is strict, and so the threshold that is selected with it is too small.
# breaks: false_positive_rate, select_threshold


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores.max(dim=1).values > threshold).sum().item() / len(unknown_scores)


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort().values
    for threshold in largest.tolist():
        if false_positive_rate(unknown_scores, threshold) <= max_fpr:
            return threshold
    return largest[-1].item() + 1e-4
