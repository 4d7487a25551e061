# Every group is drawn on Axes of its own.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    _, axes = plt.subplots(3, sharex=True)
    high = max(group.max().item() for group in (known, negative, unknown))
    names = ("known", "negative", "unknown")
    for ax, group, name in zip(axes, (known, negative, unknown), names):
        ax.hist(group.cpu().numpy(), bins=30, range=(0, high), label=name)
        ax.set_xlabel("magnitude")
        ax.set_ylabel("count")
        ax.legend()
    return axes
