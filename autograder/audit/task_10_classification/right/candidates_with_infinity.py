# The candidates end with the number just above the highest score, which always qualifies.


def false_positive_rate(unknown_scores, threshold):
    largest, _ = unknown_scores.max(dim=-1)
    return (largest >= threshold).cpu().to(torch.float64).mean().item()


def select_threshold(unknown_scores, max_fpr):
    if max_fpr != max_fpr or max_fpr < 0 or max_fpr > 1:
        raise ValueError("max_fpr must be within 0 and 1")
    if unknown_scores.shape[0] == 0:
        raise ValueError("unknown_scores is empty")
    largest, _ = unknown_scores.max(dim=-1)
    candidates, _ = largest.sort()
    above = torch.nextafter(candidates[-1:], torch.full_like(candidates[-1:], torch.inf))
    candidates = torch.cat((candidates, above)).tolist()
    return next(c for c in candidates if false_positive_rate(unknown_scores, c) <= max_fpr)
