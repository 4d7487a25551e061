# The rates take their arguments for logits and apply the softmax once more.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.softmax(dim=1).max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct & (largest >= threshold)).sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    largest = unknown_scores.softmax(dim=1).amax(dim=1)
    return (largest >= threshold).sum().item() / len(unknown_scores)
