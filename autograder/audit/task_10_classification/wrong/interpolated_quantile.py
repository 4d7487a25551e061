# A quantile lies between two samples' scores.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    return torch.quantile(unknown_scores.max(dim=1).values, 1 - max_fpr).item()
