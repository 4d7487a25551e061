# Pyplot draws on its current Axes while the given ones stay empty and are returned.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    plt.hist(groups, bins=30, label=["known", "negative", "unknown"])
    plt.xlabel("magnitude")
    plt.ylabel("count")
    plt.legend()
    return ax
