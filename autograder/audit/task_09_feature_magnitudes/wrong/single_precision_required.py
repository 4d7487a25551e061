# torch.histogram wants edges of the samples' type, and these are always float32.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    everything = torch.cat((known, negative, unknown))
    low, high = everything.min().item() - 0.1, everything.max().item() + 0.1
    edges = torch.linspace(low, high, 31, dtype=torch.float32)
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        counts, _ = torch.histogram(group.cpu(), bins=edges)
        ax.stairs(counts.numpy(), edges.numpy(), label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
