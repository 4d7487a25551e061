# Where all samples are equal the densities in bins without width are not numbers.
# breaks: plot_magnitude_histograms
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    everything = np.concatenate(groups)
    edges = np.linspace(everything.min(), everything.max(), 31)
    for group, label in zip(groups, ("known", "negative", "unknown")):
        density, _ = np.histogram(group, bins=edges, density=True)
        ax.stairs(density, edges, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("density")
    ax.legend()
    return ax
