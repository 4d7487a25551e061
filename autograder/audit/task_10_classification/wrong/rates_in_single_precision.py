# The mean of a float32 mask is not count / N in double precision.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct & (largest >= threshold)).float().mean().item()


def false_positive_rate(unknown_scores, threshold):
    return (unknown_scores.max(dim=1).values >= threshold).float().mean().item()
