# Copies of the scores are zeroed below the threshold, and what is left is counted.


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    accepted = torch.zeros_like(known_scores, dtype=torch.bool)
    rows = torch.arange(len(known_scores), device=known_scores.device)
    best = known_scores.argmax(dim=1)
    accepted[rows, best] = known_scores[rows, best] >= threshold
    return torch.count_nonzero(accepted & (known_targets > 0.5)).item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    kept = torch.where(unknown_scores >= threshold, 1, 0)
    return torch.count_nonzero(kept.sum(dim=1)).item() / len(unknown_scores)
