# Without samples the rates divide by zero.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct & (largest >= threshold)).sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    accepted = unknown_scores.max(dim=1).values >= threshold
    return accepted.sum().item() / len(accepted)
