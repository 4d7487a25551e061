# The images are split before they enter the network, and np.histogram feeds ax.stairs.
import numpy as np

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    collected = {"known": [], "unknown": []}
    with torch.no_grad():
        for images, targets in loader:
            known_images, _, unknown_images = split_known_unknown(images, targets)
            for group, part in (("known", known_images), ("unknown", unknown_images)):
                if len(part):
                    features, _ = network(part)
                    collected[group].append(features.norm(dim=1))
                    empty = features.new_zeros(0)
    return tuple(torch.cat([empty, *collected[group]]) for group in ("known", "unknown"))


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [x.cpu().numpy() for x in (known, negative, unknown)]
    smallest = min(x.min() for x in groups)
    largest = max(x.max() for x in groups)
    for values, label in zip(groups, ["known", "negative", "unknown"]):
        counts, edges = np.histogram(values, bins=30, range=(smallest, largest))
        ax.stairs(counts, edges, label=label, linewidth=1.5)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
