# The threshold lies in the middle between two scores.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    values = unknown_scores.max(dim=1).values.unique().tolist()
    for i, value in enumerate(values):
        if (unknown_scores.max(dim=1).values >= value).double().mean().item() <= max_fpr:
            return (value + values[max(i - 1, 0)]) / 2
    return values[-1] + 1e-4
