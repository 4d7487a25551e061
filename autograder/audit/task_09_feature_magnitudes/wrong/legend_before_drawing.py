# The legend is made before anything is drawn, so it stays empty.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    return ax
