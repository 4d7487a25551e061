# The scores are turned into doubles before they are compared.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    largest = unknown_scores.double().amax(dim=1)
    return (largest >= threshold).sum().item() / len(largest)
