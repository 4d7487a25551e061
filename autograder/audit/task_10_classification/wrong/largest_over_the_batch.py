# The largest scores are taken over the batch, one for each class.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    accepted = unknown_scores.max(dim=0).values >= threshold
    return accepted.sum().item() / len(accepted)
