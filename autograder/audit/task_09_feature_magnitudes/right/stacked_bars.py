# The bars of the three groups are stacked.


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    ax.hist(
        [known.cpu().numpy(), negative.cpu().numpy(), unknown.cpu().numpy()],
        bins=30,
        histtype="barstacked",
        label=["known", "negative", "unknown"],
    )
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
