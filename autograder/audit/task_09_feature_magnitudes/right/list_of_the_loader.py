# The loader becomes a list that is read twice, and the y axis is logarithmic.
import numpy as np


def feature_magnitudes(network, loader):
    network.eval()
    batches = list(loader)
    with torch.inference_mode():
        known = [network(x)[0][t.amax(dim=1) == 1].norm(dim=1) for x, t in batches]
        unknown = [network(x)[0][t.amax(dim=1) < 1].norm(dim=1) for x, t in batches]
    return torch.cat(known), torch.cat(unknown)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    data = [known.cpu().numpy(), negative.cpu().numpy(), unknown.cpu().numpy()]
    edges = np.histogram_bin_edges(np.concatenate(data), bins="auto")
    for values, label in zip(data, ["known", "negative", "unknown"]):
        ax.hist(values, bins=edges, histtype="step", log=True, label=label)
    ax.set_xlabel("feature magnitude")
    ax.set_ylabel("count (log scale)")
    ax.legend()
    return ax
