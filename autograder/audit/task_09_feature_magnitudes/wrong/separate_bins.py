# Every group gets bins of its own.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        ax.hist(group.cpu().numpy(), bins=30, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
