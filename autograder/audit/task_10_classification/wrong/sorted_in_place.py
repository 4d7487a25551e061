# The argument's rows are sorted in place, through the memory shared with numpy.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    scores = unknown_scores.cpu().numpy()
    scores.sort(axis=1)
    largest = sorted(scores[:, -1].tolist())
    for value in largest:
        if sum(other >= value for other in largest) / len(largest) <= max_fpr:
            return value
    return largest[-1] + 1e-4
