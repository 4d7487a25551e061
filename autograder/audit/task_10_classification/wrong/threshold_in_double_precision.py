# Scores become Python floats, so a float32 score below the threshold's double is rejected.
# breaks: correct_classification_rate, false_positive_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    count = 0
    for scores, target in zip(known_scores, known_targets):
        if scores.argmax() == target.argmax() and scores.max().item() >= threshold:
            count += 1
    return count / len(known_scores) if len(known_scores) else float("nan")


def false_positive_rate(unknown_scores, threshold):
    count = sum(scores.max().item() >= threshold for scores in unknown_scores)
    return count / len(unknown_scores) if len(unknown_scores) else float("nan")
