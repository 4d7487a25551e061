# The bins of the known samples serve for all, so others may lie outside.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    _, edges, _ = ax.hist(known.cpu().numpy(), bins=30, alpha=0.5, label="known")
    ax.hist(negative.cpu().numpy(), bins=edges, alpha=0.5, label="negative")
    ax.hist(unknown.cpu().numpy(), bins=edges, alpha=0.5, label="unknown")
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
