# One sample fewer than allowed is accepted.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    values = unknown_scores.max(dim=1).values.unique().tolist()
    for i, value in enumerate(values):
        rate = (unknown_scores.max(dim=1).values >= value).double().mean().item()
        if rate <= max_fpr:
            return values[min(i + 1, len(values) - 1)]
    return values[-1] + 1e-4
