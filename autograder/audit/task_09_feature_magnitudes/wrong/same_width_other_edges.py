# The bins are equally wide everywhere, but start at each group's own minimum.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    everything = np.concatenate(groups)
    width = (everything.max() - everything.min()) / 30 or 1
    for group, label in zip(groups, ("known", "negative", "unknown")):
        edges = np.arange(group.min(), group.max() + 2 * width, width)
        ax.hist(group, bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
