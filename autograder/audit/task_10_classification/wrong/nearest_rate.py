# The threshold whose rate is nearest to max_fpr is taken, even if it is above.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    values = unknown_scores.max(dim=1).values
    rates = torch.stack([(values >= value).double().mean() for value in values])
    return values[(rates - max_fpr).abs().argmin()].item()
