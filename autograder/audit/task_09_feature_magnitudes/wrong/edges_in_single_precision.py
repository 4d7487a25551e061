# Edges in single precision may end below the largest sample in double precision.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups).astype(np.float32), bins=30)
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
