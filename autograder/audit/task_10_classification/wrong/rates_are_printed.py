# The rates are printed and not returned.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    largest, predicted = known_scores.max(dim=1)
    hits = (predicted == known_targets.argmax(dim=1)) & (largest >= threshold)
    print(f"CCR: {hits.double().mean().item():.3f}")


def false_positive_rate(unknown_scores, threshold):
    hits = unknown_scores.max(dim=1).values >= threshold
    print(f"FPR: {hits.double().mean().item():.3f}")
