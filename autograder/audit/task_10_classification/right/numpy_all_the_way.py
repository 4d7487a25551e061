# Rates and thresholds are computed by numpy in the scores' own type.
import numpy as np

from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network.eval()
    parts = []
    with torch.inference_mode():
        for images, targets in loader:
            logits = network(images)[1]
            parts.append(split_known_unknown(torch.nn.functional.softmax(logits, 1), targets))
    known_scores, known_targets, unknown_scores = (torch.cat(part) for part in zip(*parts))
    return known_scores, known_targets, unknown_scores


def correct_classification_rate(known_scores, known_targets, threshold):
    scores = known_scores.cpu().numpy()
    targets = known_targets.cpu().numpy()
    if scores.shape[0] == 0:
        return float("nan")
    correct = scores.argmax(axis=1) == targets.argmax(axis=1)
    accepted = scores.max(axis=1) >= scores.dtype.type(threshold)
    return float(np.mean(correct & accepted))


def false_positive_rate(unknown_scores, threshold):
    scores = unknown_scores.cpu().numpy()
    if scores.shape[0] == 0:
        return float("nan")
    return float(np.mean(scores.max(axis=1) >= scores.dtype.type(threshold)))


def select_threshold(unknown_scores, max_fpr):
    if not (max_fpr >= 0 and max_fpr <= 1):
        raise ValueError("max_fpr must be a share")
    scores = unknown_scores.cpu().numpy()
    if scores.size == 0:
        raise ValueError("no unknown samples")
    thresholds, counts = np.unique(scores.max(axis=1), return_counts=True)
    rates = np.cumsum(counts[::-1])[::-1] / counts.sum()
    qualified = np.flatnonzero(rates <= max_fpr)
    if qualified.size == 0:
        return float(np.nextafter(thresholds[-1], scores.dtype.type(np.inf)))
    return float(thresholds[qualified[0]])
