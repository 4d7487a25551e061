# The edges end one step before the largest sample.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    low = min(group.min() for group in groups)
    high = max(group.max() for group in groups)
    edges = np.arange(low, high, (high - low) / 30) if high > low else [low - 1, low + 1]
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
