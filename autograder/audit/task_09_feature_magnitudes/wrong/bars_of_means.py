# One bar for the mean magnitude of each group is all that is drawn.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    names = ("known", "negative", "unknown")
    for name, group in zip(names, (known, negative, unknown)):
        ax.bar(name, group.mean().item(), label=name)
    ax.set_xlabel("group")
    ax.set_ylabel("mean magnitude")
    ax.legend()
    return ax
