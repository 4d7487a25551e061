# Equal scores are removed, and the rates are shares of the remaining ones.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    values = unknown_scores.max(dim=1).values.unique()
    for value in values:
        if (values >= value).double().mean().item() <= max_fpr:
            return value.item()
    return values[-1].item() + 1e-4
