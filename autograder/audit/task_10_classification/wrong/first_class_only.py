# The score of the first class is taken for the largest score.
# breaks: false_positive_rate, select_threshold


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores[:, 0] >= threshold).sum().item() / len(unknown_scores)


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    scores = unknown_scores[:, 0].sort().values.tolist()
    for value in scores:
        if false_positive_rate(unknown_scores, value) <= max_fpr:
            return value
    return scores[-1] + 1e-4
