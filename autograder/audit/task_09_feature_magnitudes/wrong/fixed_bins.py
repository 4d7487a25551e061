# The bins reach from 0 to 10, whatever the samples are.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    edges = np.linspace(0, 10, 41)
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        ax.hist(group.cpu().numpy(), bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
