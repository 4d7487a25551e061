# The labels of negative and unknown samples are swapped.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    edges = np.histogram_bin_edges(torch.cat((known, negative, unknown)).cpu().numpy(), bins=30)
    for group, label in ((known, "known"), (unknown, "negative"), (negative, "unknown")):
        ax.hist(group.cpu().numpy(), bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
