# A copy of the network is evaluated, and areas below steps show the shares.
import copy

import numpy as np

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    frozen = copy.deepcopy(network).eval()
    for parameter in frozen.parameters():
        parameter.requires_grad_(False)
    known, unknown = [], []
    for images, targets in loader:
        with torch.no_grad():
            known_features, _, unknown_features = split_known_unknown(frozen(images)[0], targets)
            known.append(known_features.norm(dim=1))
            unknown.append(unknown_features.norm(dim=1))
    return torch.cat(known), torch.cat(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=30)
    for group, label in zip(groups, ("Known", "Negative", "Unknown")):
        shares = np.histogram(group, edges)[0] / len(group)
        ax.fill_between(edges, np.append(shares, 0), step="post", alpha=0.4, label=label)
    ax.set_xlabel("Magnitude")
    ax.set_ylabel("Share")
    ax.legend()
    return ax
