# Every score of a sample is compared, and the share is one of all scores.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    hits = ((known_scores >= threshold) == known_targets.bool()).all(dim=1)
    return hits.sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores >= threshold).sum().item() / unknown_scores.numel()
