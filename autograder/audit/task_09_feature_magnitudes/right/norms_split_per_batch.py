# Norms of each batch are split and concatenated, and three overlaid histograms share 30 bins.
import numpy as np

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            known_norms, _, unknown_norms = split_known_unknown(features.norm(dim=1), targets)
            known.append(known_norms)
            unknown.append(unknown_norms)
    return torch.cat(known), torch.cat(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=30)
    for values, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(values, bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("feature magnitude")
    ax.set_ylabel("number of samples")
    ax.legend()
    return ax
