# The accepted ones are divided by the number of correct samples.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    if not correct.any():
        return float("nan")
    return (correct & (largest >= threshold)).sum().item() / correct.sum().item()
