# Every score is a candidate, not only the largest one of each sample.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values
    for value in unknown_scores.flatten().sort().values.tolist():
        if (largest >= value).double().mean().item() <= max_fpr:
            return value
    return largest.max().item() + 1e-4
