# The legend is made of patches and lists the groups in reverse.
import matplotlib.patches as mpatches
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [
        ("Known knowns", known, "green"),
        ("Negatives", negative, "blue"),
        ("Unknown unknowns", unknown, "red"),
    ]
    edges = np.histogram_bin_edges(np.concatenate([x.cpu().numpy() for _, x, _ in groups]), 30)
    handles = []
    for label, values, color in groups:
        ax.hist(values.cpu().numpy(), bins=edges, color=color, alpha=0.3)
        handles.append(mpatches.Patch(color=color, alpha=0.3, label=label))
    ax.legend(handles=handles[::-1])
    ax.set_xlabel("Magnitude")
    ax.set_ylabel("Frequency")
    return ax
