# The softmax is computed in double precision and returned in the logits' type.
from collections import Counter

from openset.earlier_tasks import split_known_unknown


@torch.inference_mode()
def class_scores(network, loader):
    network.eval()
    scores, all_targets = None, None
    for images, targets in loader:
        _, logits = network(images)
        batch = logits.double().softmax(dim=1).to(logits.dtype)
        scores = batch if scores is None else torch.vstack((scores, batch))
        all_targets = targets if all_targets is None else torch.vstack((all_targets, targets))
    return split_known_unknown(scores, all_targets)


def correct_classification_rate(known_scores, known_targets, threshold):
    if not len(known_targets):
        return float("nan")
    accepted = known_scores >= threshold
    largest = known_scores == known_scores.max(dim=1, keepdim=True).values
    hits = accepted & largest & known_targets.bool()
    return hits.any(dim=1).count_nonzero().item() / len(known_targets)


def false_positive_rate(unknown_scores, threshold):
    total = len(unknown_scores)
    if total == 0:
        return float("nan")
    rejected = (unknown_scores < threshold).all(dim=1).sum().item()
    return (total - rejected) / total


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1:
        raise ValueError(f"{max_fpr} is no rate")
    if not len(unknown_scores):
        raise ValueError("no samples, no threshold")
    values = Counter(unknown_scores.max(dim=1)[0].tolist())
    best = max(values) + torch.finfo(unknown_scores.dtype).eps
    accepted = 0
    for value in sorted(values, reverse=True):
        accepted += values[value]
        if accepted / len(unknown_scores) <= max_fpr:
            best = value
    return best
