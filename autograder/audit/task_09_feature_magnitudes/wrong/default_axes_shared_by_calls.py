# The default Axes are made once, and every call draws on them.
# breaks: plot_magnitude_histograms

DEFAULT_AX = plt.figure().add_subplot()


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    ax = ax or DEFAULT_AX
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
