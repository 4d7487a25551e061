# Samples are counted by torch.bucketize and torch.bincount.


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    ax = plt.subplots()[1] if ax is None else ax
    low = min(group.min().item() for group in (known, negative, unknown)) - 0.5
    high = max(group.max().item() for group in (known, negative, unknown)) + 0.5
    edges = torch.linspace(low, high, 26, dtype=torch.float64)
    for label, group in {"known": known, "negative": negative, "unknown": unknown}.items():
        bins = torch.bucketize(group.cpu().double(), edges) - 1
        counts = torch.bincount(bins, minlength=25)
        ax.bar(
            edges[:-1].tolist(),
            counts.tolist(),
            width=(high - low) / 25,
            align="edge",
            fill=False,
            edgecolor={"known": "b", "negative": "y", "unknown": "r"}[label],
            label=label,
        )
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
