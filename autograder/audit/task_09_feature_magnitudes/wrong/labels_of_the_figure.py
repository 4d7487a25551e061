# The labels belong to the figure instead of the Axes.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, histtype="step", label=["known", "negative", "unknown"])
    ax.figure.supxlabel("magnitude")
    ax.figure.supylabel("count")
    ax.legend()
    return ax
