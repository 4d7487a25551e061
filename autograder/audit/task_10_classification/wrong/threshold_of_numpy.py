# The threshold is a number of numpy's float32, which is no float.
# breaks: select_threshold
import numpy as np


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = np.sort(unknown_scores.max(dim=1).values.cpu().numpy())
    for value in largest:
        if np.mean(largest >= value) <= max_fpr:
            return value
    return np.nextafter(largest[-1], largest.dtype.type(2))
