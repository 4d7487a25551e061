# The network's mode is restored, and lines with steps between bin centers show counts.
import numpy as np

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    was_training = network.training
    network.eval()
    known, unknown = [], []
    try:
        with torch.set_grad_enabled(False):
            for images, targets in loader:
                features, logits = network(images)
                norms = torch.einsum("nk,nk->n", features, features).sqrt()
                known_norms, _, unknown_norms = split_known_unknown(norms, targets)
                known += known_norms.unbind()
                unknown += unknown_norms.unbind()
    finally:
        network.train(was_training)
    return (
        torch.stack(known) if known else norms[:0],
        torch.stack(unknown) if unknown else norms[:0],
    )


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots(figsize=(6, 3))
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    edges = np.histogram_bin_edges(np.concatenate(groups), bins=40)
    width = edges[1] - edges[0]
    centers = np.concatenate(
        ([edges[0] - width / 2], edges[:-1] + width / 2, [edges[-1] + width / 2])
    )
    for group, label in zip(groups, ("known", "negative", "unknown")):
        counts = np.pad(np.histogram(group, edges)[0], 1)
        ax.plot(centers, counts, drawstyle="steps-mid", label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("samples per bin")
    ax.legend()
    return ax
