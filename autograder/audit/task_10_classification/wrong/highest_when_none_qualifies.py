# Where no score qualifies the highest one is returned, which accepts a sample.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort().values
    for value in largest:
        if (largest >= value).double().mean().item() <= max_fpr:
            return value.item()
    return largest[-1].item()
