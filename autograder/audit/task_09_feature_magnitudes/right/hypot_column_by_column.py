# The norm is built column by column, and the bars are horizontal.
from functools import reduce

import numpy as np

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            norms = reduce(torch.hypot, features.abs().unbind(dim=1))
            k, _, u = split_known_unknown(norms, targets)
            known.append(k)
            unknown.append(u)
    return torch.cat(known), torch.cat(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=20)
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, orientation="horizontal", alpha=0.6, label=label)
    ax.set_xlabel("number of samples")
    ax.set_ylabel("magnitude")
    ax.legend()
    return ax
