# The mean score is compared instead of the largest one.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores.mean(dim=1) >= threshold).sum().item() / len(unknown_scores)
