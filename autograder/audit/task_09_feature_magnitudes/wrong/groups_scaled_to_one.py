# Every group is divided by its own largest magnitude before it is drawn.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [(group / group.max()).cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, range=(0, 1), label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
