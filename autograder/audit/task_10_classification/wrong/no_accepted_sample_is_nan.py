# Where no sample is accepted the rate is not a number.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    hits = (predicted == known_targets.argmax(dim=1)) & (largest >= threshold)
    return hits.sum().item() / len(hits) if hits.any() else float("nan")


def false_positive_rate(unknown_scores, threshold):
    accepted = unknown_scores.max(dim=1).values >= threshold
    return accepted.sum().item() / len(accepted) if accepted.any() else float("nan")
