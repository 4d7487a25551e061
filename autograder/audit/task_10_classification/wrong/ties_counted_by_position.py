# The position in the sorted scores stands for the rate, which is wrong for equal scores.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort().values.tolist()
    for position, value in enumerate(largest):
        if (len(largest) - position) / len(largest) <= max_fpr:
            return value
    return largest[-1] + 1e-4
