# Without Axes new ones are added to the current figure.
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        ax = plt.axes()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=30)
    ax.hist(groups, edges, histtype="stepfilled", alpha=0.5, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
