# Every accepted known sample counts, whatever its class is.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    return (known_scores.max(dim=1).values >= threshold).sum().item() / len(known_scores)
