# A sample with two scores at the threshold counts twice.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores >= threshold).sum().item() / len(unknown_scores)
