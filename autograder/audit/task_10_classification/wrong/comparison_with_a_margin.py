# A small margin makes scores just below the threshold pass.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct & (largest >= threshold - 1e-4)).sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    largest = unknown_scores.amax(dim=1)
    return (largest >= threshold - 1e-4).sum().item() / len(largest)
