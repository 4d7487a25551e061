# The magnitudes are drawn over the index of the sample.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    for name, group in (("known", known), ("negative", negative), ("unknown", unknown)):
        ax.bar(range(len(group)), group.cpu().numpy(), alpha=0.5, label=name)
    ax.set_xlabel("sample")
    ax.set_ylabel("magnitude")
    ax.legend()
    return ax
