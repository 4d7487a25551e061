# Annotated functions with a named tuple, a progress line and torch.histogram.
import sys
from typing import NamedTuple

from matplotlib.axes import Axes
from torch import Tensor, nn

from openset.earlier_tasks import split_known_unknown


class Magnitudes(NamedTuple):
    """Magnitudes of both groups."""

    known: Tensor
    unknown: Tensor


@torch.no_grad()
def feature_magnitudes(network: nn.Module, loader) -> Magnitudes:
    """Norms of the deep features."""
    network.eval()
    known: list[Tensor] = []
    unknown: list[Tensor] = []
    for number, (images, targets) in enumerate(loader):
        print(f"batch {number}: {len(images)} images", file=sys.stderr)
        part = split_known_unknown(network(images)[0], targets)
        known.append(part[0].norm(dim=1))
        unknown.append(part[2].norm(dim=1))
    return Magnitudes(torch.cat(known), torch.cat(unknown))


def plot_magnitude_histograms(
    known: Tensor, negative: Tensor, unknown: Tensor, ax: Axes | None = None
) -> Axes:
    """Three outlines of counts."""
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().double() for group in (known, negative, unknown)]
    everything = torch.cat(groups)
    low, high = everything.min() - 0.1, everything.max() + 0.1
    edges = torch.linspace(low.item(), high.item(), 31, dtype=torch.float64)
    for group, label in zip(groups, ("Known", "Negative", "Unknown"), strict=True):
        counts = torch.histogram(group, bins=edges).hist
        ax.stairs(counts.numpy(), edges.numpy(), fill=True, alpha=0.4, label=label)
    ax.set_xlabel("Magnitude")
    ax.set_ylabel("Count")
    ax.legend(title="Classes")
    return ax
