# The groups are cut to the length of the shortest one.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    rows = list(zip(known.tolist(), negative.tolist(), unknown.tolist()))
    ax.hist(list(zip(*rows)), bins=30, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
