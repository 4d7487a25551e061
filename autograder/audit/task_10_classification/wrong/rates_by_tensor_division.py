# The division of two integer tensors happens in float32.
# breaks: false_positive_rate


def false_positive_rate(unknown_scores, threshold):
    accepted = (unknown_scores.max(dim=1).values >= threshold).sum()
    return (accepted / len(unknown_scores)).item()
