# Samples count that are correct or accepted.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct | (largest >= threshold)).sum().item() / len(known_scores)
