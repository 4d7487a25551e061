# Results grow with every batch, and densities are drawn by ax.step.
import numpy as np


def feature_magnitudes(network, loader):
    network.eval()
    known = unknown = None
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            norms = torch.linalg.norm(features, dim=1)
            mask = targets.count_nonzero(dim=1) == 1
            known = norms[mask] if known is None else torch.cat((known, norms[mask]))
            unknown = norms[~mask] if unknown is None else torch.cat((unknown, norms[~mask]))
    return known, unknown


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        plt.figure()
        ax = plt.gca()
    known, negative, unknown = known.cpu(), negative.cpu(), unknown.cpu()
    edges = np.histogram_bin_edges(torch.cat((known, negative, unknown)).numpy(), bins=30)
    for data, label in ((known, "Known"), (negative, "Negative"), (unknown, "Unknown")):
        density, _ = np.histogram(data.numpy(), bins=edges, density=True)
        ax.step(edges, np.append(density, density[-1]), where="post", label=label)
    ax.set_xlabel("Euclidean norm")
    ax.set_ylabel("Probability density")
    ax.legend()
    return ax
