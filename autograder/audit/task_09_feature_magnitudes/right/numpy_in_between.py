# Norms are computed by numpy, and np.histogram and overlapping bars make the plot.
import numpy as np


def feature_magnitudes(network, loader):
    network.eval()
    norms, known_masks = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            device = features.device
            norms.append(np.linalg.norm(features.cpu().numpy(), axis=1))
            known_masks.append(targets.cpu().numpy().max(axis=1) == 1)
    norms = np.concatenate(norms)
    mask = np.concatenate(known_masks)
    return torch.from_numpy(norms[mask]).to(device), torch.from_numpy(norms[~mask]).to(device)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    values = [np.array(group.tolist()) for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(values), bins=15)
    colors = ["tab:green", "tab:orange", "tab:red"]
    labels = ["known classes", "negative classes", "unknown classes"]
    for sample, color, label in zip(values, colors, labels):
        counts, _ = np.histogram(sample, bins=edges)
        width = np.diff(edges)
        ax.bar(edges[:-1], counts, width=width, align="edge", color=color, alpha=0.5, label=label)
    ax.set_xlabel("Feature magnitude")
    ax.set_ylabel("Samples")
    ax.legend()
    return ax
