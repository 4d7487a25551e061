# The next higher score of a quantile is taken, whose rate may be too large.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.double()
    return torch.quantile(largest, 1 - max_fpr, interpolation="higher").item()
