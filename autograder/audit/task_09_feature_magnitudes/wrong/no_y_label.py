# The y axis has no label, the x axis is labelled twice.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_xlabel("count")
    ax.legend()
    return ax
