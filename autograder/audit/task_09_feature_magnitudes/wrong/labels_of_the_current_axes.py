# The labels go to pyplot's current Axes, which need not be the given ones.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    plt.xlabel("magnitude")
    plt.ylabel("count")
    plt.legend()
    return ax
