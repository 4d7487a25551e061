# Known and unknown images enter the network separately, and empty parts do not.
import warnings

import numpy as np

from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    known, labels, unknown = [], [], []
    for images, targets in loader:
        known_images, known_targets, unknown_images = split_known_unknown(images, targets)
        labels.append(known_targets)
        for part, result in ((known_images, known), (unknown_images, unknown)):
            if part.shape[0]:
                result.append(network(part)[1].softmax(1))
    empty = targets.new_zeros(0, targets.shape[1])
    return torch.cat([empty, *known]), torch.cat(labels), torch.cat([empty, *unknown])


def correct_classification_rate(known_scores, known_targets, threshold):
    hits = (known_scores.argmax(1) == known_targets.argmax(1)) & (
        known_scores.max(1).values >= threshold
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.mean(hits.cpu().numpy())


def false_positive_rate(unknown_scores, threshold):
    hits = unknown_scores.max(1).values >= threshold
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.mean(hits.cpu().numpy())


def select_threshold(unknown_scores, max_fpr):
    if np.isnan(max_fpr) or not 0 <= max_fpr <= 1:
        raise ValueError("max_fpr")
    if len(unknown_scores) == 0:
        raise ValueError("unknown_scores")
    values = unknown_scores.max(1).values.sort().values
    rates = np.array([false_positive_rate(unknown_scores, value.item()) for value in values])
    if (rates <= max_fpr).any():
        return values[int(np.argmax(rates <= max_fpr))].item()
    return values[-1].item() + 1e-4
