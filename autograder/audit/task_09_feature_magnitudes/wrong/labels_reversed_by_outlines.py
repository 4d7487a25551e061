# Outlines are added in reverse, so labels that the legend gets afterwards are at the wrong ones.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, histtype="stepfilled", alpha=0.5)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend(["known", "negative", "unknown"])
    return ax
