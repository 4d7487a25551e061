# Inference mode is used, and densities are drawn as outlines with one call.
from openset.earlier_tasks import split_known_unknown


@torch.inference_mode()
def feature_magnitudes(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        deep_features, logits = network(images)
        known, _, unknown = split_known_unknown(deep_features, targets)
        parts.append((known.norm(p=2, dim=-1), unknown.norm(p=2, dim=-1)))
    known_parts, unknown_parts = zip(*parts)
    return torch.cat(known_parts), torch.cat(unknown_parts)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        fig, ax = plt.subplots(layout="constrained")
    ax.hist(
        [x.detach().cpu().numpy() for x in (known, negative, unknown)],
        bins=25,
        density=True,
        histtype="step",
        linewidth=2,
        label=["KNOWN", "NEGATIVE", "UNKNOWN"],
    )
    ax.set_xlabel(r"$\|\varphi\|$")
    ax.set_ylabel("Density")
    ax.legend()
    return ax
