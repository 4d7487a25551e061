# Scores below the threshold are set to zero in the argument itself.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    known_scores[largest < threshold] = 0
    return (correct & (known_scores.amax(dim=1) > 0)).sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    unknown_scores[unknown_scores < threshold] = 0
    return unknown_scores.any(dim=1).sum().item() / len(unknown_scores)
