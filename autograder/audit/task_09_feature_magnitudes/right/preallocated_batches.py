# Norms are written into preallocated tensors, and a figure is made without pyplot.
import numpy as np
from matplotlib.figure import Figure


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            norms = torch.empty(len(features), dtype=features.dtype, device=features.device)
            for i in range(len(features)):
                norms[i] = features[i].square().sum().sqrt()
            uniform = (targets == 1 / targets.shape[1]).all(dim=1)
            known.append(norms[torch.logical_not(uniform)])
            unknown.append(norms[uniform])
    return torch.hstack(known), torch.hstack(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        ax = Figure(figsize=(6, 4)).subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=50)
    for group, label in zip(groups, ("known", "negative", "unknown")):
        ax.hist(group, bins=edges, density=True, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("density")
    ax.legend()
    return ax
