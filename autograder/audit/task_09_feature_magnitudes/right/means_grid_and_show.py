# Means, a grid and a title decorate the plot, which is shown at once.
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=30)
    for i, name in enumerate(("known", "negative", "unknown")):
        ax.hist(groups[i], bins=edges, color=f"C{i}", alpha=0.5, label=name)
        ax.axvline(groups[i].mean(), color=f"C{i}", linestyle="--")
    ax.grid(True)
    ax.set_title("Magnitudes of deep features")
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend(frameon=False)
    plt.show()
    return ax
