# The threshold comes from a grid of hundredths.
# breaks: select_threshold
import numpy as np


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values
    for value in np.linspace(0, 1, 101):
        if (largest >= float(value)).double().mean().item() <= max_fpr:
            return float(value)
    return largest.max().item() + 1e-4
