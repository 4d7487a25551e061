# Where all samples are equal the bins have no width, and there is no edge.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    low = min(group.min() for group in groups)
    high = max(group.max() for group in groups)
    width = (high - low) / 30
    edges = np.arange(low, high + 2 * width, width)
    ax.hist(groups, bins=edges, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
