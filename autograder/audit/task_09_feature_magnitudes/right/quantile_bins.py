# The bins hold about equally many samples each, so they are of different widths.
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy().astype(np.float64) for group in (known, negative, unknown)]
    edges = np.unique(np.quantile(np.concatenate(groups), np.linspace(0, 1, 16)))
    if len(edges) == 1:
        edges = np.array([edges[0] - 0.5, edges[0] + 0.5])
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, density=True, histtype="step", label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("density")
    ax.legend()
    return ax
