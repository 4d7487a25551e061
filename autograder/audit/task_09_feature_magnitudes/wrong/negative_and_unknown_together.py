# Negative samples are added to the unknown ones as well.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    open_set = torch.cat((negative, unknown))
    ax.hist(
        [known.cpu().numpy(), negative.cpu().numpy(), open_set.cpu().numpy()],
        bins=30,
        alpha=0.5,
        label=["known", "negative", "unknown"],
    )
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
