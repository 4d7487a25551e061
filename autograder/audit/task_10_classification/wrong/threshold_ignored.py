# The rate is the plain accuracy.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    correct = known_scores.argmax(dim=1) == known_targets.argmax(dim=1)
    return correct.sum().item() / len(known_scores)
