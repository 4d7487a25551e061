# The share of rejected unknown samples is returned.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores.max(dim=1).values < threshold).sum().item() / len(unknown_scores)
