# Samples are handled one by one and stacked, and the bars of the groups stand side by side.
import numpy as np


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            for feature, target in zip(features, targets):
                if target.max() == 1:
                    known.append(torch.sqrt(feature @ feature))
                else:
                    unknown.append(torch.sqrt(feature @ feature))
    nothing = features.new_empty(0)
    return (
        torch.stack(known) if known else nothing,
        torch.stack(unknown) if unknown else nothing,
    )


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        ax = plt.subplots()[1]
    groups = {
        "Known": known.cpu().numpy(),
        "Negative": negative.cpu().numpy(),
        "Unknown": unknown.cpu().numpy(),
    }
    edges = np.histogram_bin_edges(np.hstack(list(groups.values())), bins=12)
    width = (edges[1] - edges[0]) / 3.5
    centers = (edges[:-1] + edges[1:]) / 2
    for i, (label, values) in enumerate(groups.items()):
        counts = np.histogram(values, edges)[0]
        ax.bar(centers + (i - 1) * width, counts, width, label=label)
    ax.set_xlabel("Magnitude of deep features")
    ax.set_ylabel("Number of samples")
    ax.legend()
    return ax
