# The legend names the digits only.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    labels = [str(digits) for digits in (KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES)]
    ax.hist(groups, bins=30, label=labels)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
