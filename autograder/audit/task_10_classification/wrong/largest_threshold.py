# The largest threshold that qualifies is returned instead of the smallest.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort(descending=True).values
    for value in largest:
        if (largest >= value).double().mean() <= max_fpr:
            return value.item()
    return largest[0].item() + 1e-4
