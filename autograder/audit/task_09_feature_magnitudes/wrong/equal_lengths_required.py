# The groups are stacked, which takes equally many samples in each.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    data = torch.stack((known, negative, unknown), dim=1)
    ax.hist(data.cpu().numpy(), bins=30, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
