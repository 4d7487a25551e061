# What ax.hist returns is handed on.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    result = ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    ax.legend()
    return result
