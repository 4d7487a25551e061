# The bins are of width one and lie between whole numbers.
import math


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [known.tolist(), negative.tolist(), unknown.tolist()]
    first = math.floor(min(map(min, groups)))
    last = math.floor(max(map(max, groups)))
    edges = list(range(first, last + 2))
    labels = ["Known", "Negative", "Unknown"]
    ax.hist(groups, bins=edges, label=labels, histtype="stepfilled", alpha=0.5)
    ax.set_xlabel("Magnitude")
    ax.set_ylabel("Samples")
    ax.legend()
    return ax
