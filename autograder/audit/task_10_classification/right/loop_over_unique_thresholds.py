# Logits are gathered before one softmax, and thresholds are tried from the smallest upwards.
import math

from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    logits, targets = [], []
    for images, batch_targets in loader:
        logits.append(network(images)[1])
        targets.append(batch_targets)
    scores = torch.cat(logits).softmax(dim=-1)
    return split_known_unknown(scores, torch.cat(targets))


def correct_classification_rate(known_scores, known_targets, threshold):
    if known_scores.shape[0] == 0:
        return math.nan
    right = known_scores[known_targets == 1]
    largest = known_scores.amax(dim=1)
    return int(((right == largest) & (right >= threshold)).sum()) / known_scores.shape[0]


def false_positive_rate(unknown_scores, threshold):
    if unknown_scores.shape[0] == 0:
        return math.nan
    return int((unknown_scores >= threshold).any(dim=1).sum()) / unknown_scores.shape[0]


def select_threshold(unknown_scores, max_fpr):
    if unknown_scores.shape[0] == 0:
        raise ValueError("scores of no samples")
    if math.isnan(max_fpr) or max_fpr < 0 or max_fpr > 1:
        raise ValueError("max_fpr is not a rate")
    largest = unknown_scores.amax(dim=1)
    for threshold in largest.unique().tolist():
        if false_positive_rate(unknown_scores, threshold) <= max_fpr:
            return threshold
    return threshold + 1e-4
