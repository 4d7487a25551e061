# The arguments are sorted in place, through the memory that they share with numpy.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    for group in groups:
        group.sort()
    low = min(group[0] for group in groups)
    high = max(group[-1] for group in groups)
    edges = np.histogram_bin_edges(groups[0], bins=30, range=(low, high))
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
