# The predicted class is looked for in the wrong dimension.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest = known_scores.max(dim=1).values
    correct = known_scores.argmax(dim=0) == known_targets.argmax(dim=0)
    return sum((correct[0] & (largest >= threshold)).tolist()) / len(known_scores)
