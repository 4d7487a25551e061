# The score of the right class is compared, which need not be the largest one.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    right = (known_scores * known_targets).sum(dim=1)
    return (right >= threshold).sum().item() / len(known_scores)
