# Without limits torch.histc takes the range of each group, though all are drawn on one grid.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    everything = torch.cat((known, negative, unknown)).cpu().numpy()
    edges = np.histogram_bin_edges(everything, bins=30)
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        ax.stairs(torch.histc(group, bins=30).cpu().numpy(), edges, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
