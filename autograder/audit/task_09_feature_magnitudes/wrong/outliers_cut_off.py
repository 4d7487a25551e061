# The upper end of the bins is a quantile, so the largest samples are not drawn.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    limits = tuple(np.percentile(np.concatenate(groups), [0, 95]))
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=30, range=limits, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
