# Groups of equal largest scores are walked from the top.
from itertools import groupby


def select_threshold(unknown_scores, max_fpr):
    if not (0 <= max_fpr <= 1):
        raise ValueError("max_fpr is not within [0, 1]")
    values = sorted(unknown_scores.max(dim=1).values.tolist(), reverse=True)
    if values == []:
        raise ValueError("no samples")
    chosen, accepted = None, 0
    for value, group in groupby(values):
        accepted += len(list(group))
        if accepted / len(values) > max_fpr:
            break
        chosen = value
    return values[0] + 1e-4 if chosen is None else chosen
