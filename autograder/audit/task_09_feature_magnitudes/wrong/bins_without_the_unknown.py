# The bins cover known and negative samples, not the unknown ones.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    edges = np.histogram_bin_edges(torch.cat((known, negative)).cpu().numpy(), bins=30)
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        ax.hist(group.cpu().numpy(), bins=edges, density=True, histtype="step", label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("density")
    ax.legend()
    return ax
