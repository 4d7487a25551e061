# The correct ones are divided by the number of accepted samples.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    accepted = largest >= threshold
    correct = predicted == known_targets.argmax(dim=1)
    if accepted.sum() == 0:
        return float("nan")
    return (correct & accepted).sum().item() / accepted.sum().item()
