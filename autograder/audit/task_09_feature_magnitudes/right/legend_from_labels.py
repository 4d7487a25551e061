# The labels are handed to the legend after drawing.
import numpy as np


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    values = np.concatenate([x.cpu().numpy() for x in (known, negative, unknown)])
    limits = (values.min(), values.max())
    ax.hist(known.tolist(), bins=40, range=limits, alpha=0.5, color="C2")
    ax.hist(negative.tolist(), bins=40, range=limits, alpha=0.5, color="C1")
    ax.hist(unknown.tolist(), bins=40, range=limits, alpha=0.5, color="C3")
    ax.legend(["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    return ax
