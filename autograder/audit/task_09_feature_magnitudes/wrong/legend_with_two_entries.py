# One label is missing, so the legend has two entries.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    edges = np.histogram_bin_edges(torch.cat((known, negative, unknown)).cpu().numpy(), bins=30)
    ax.hist(known.cpu().numpy(), bins=edges, alpha=0.5, label="known")
    ax.hist(negative.cpu().numpy(), bins=edges, alpha=0.5)
    ax.hist(unknown.cpu().numpy(), bins=edges, alpha=0.5, label="unknown")
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
