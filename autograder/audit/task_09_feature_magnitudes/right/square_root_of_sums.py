# The norm is the root of a sum in double precision, and shares are drawn as filled outlines.
import numpy as np


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features = network(images)[0]
            norms = features.double().pow(2).sum(dim=1).sqrt().to(features.dtype)
            is_known = (targets == 1).any(dim=1)
            known.append(norms[is_known])
            unknown.append(norms[~is_known])
    return torch.cat(known), torch.cat(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    everything = torch.cat([known.cpu(), negative.cpu(), unknown.cpu()])
    low, high = everything.min().item(), everything.max().item()
    if low == high:
        low, high = low - 1, high + 1
    edges = np.linspace(low, high, 41)
    for name, group in [("known", known), ("negative", negative), ("unknown", unknown)]:
        values = group.cpu().numpy()
        weights = np.full(len(values), 1 / len(values))
        ax.hist(values, edges, weights=weights, histtype="stepfilled", alpha=0.4, label=name)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("share of samples")
    ax.legend()
    return ax
