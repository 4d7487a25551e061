# The largest sample is rounded down for the last edge.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    everything = torch.cat((known, negative, unknown))
    edges = range(int(everything.min()), max(int(everything.max()), int(everything.min()) + 1) + 1)
    for group, label in ((known, "known"), (negative, "negative"), (unknown, "unknown")):
        ax.hist(group.cpu().numpy(), bins=edges, alpha=0.5, label=label)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
