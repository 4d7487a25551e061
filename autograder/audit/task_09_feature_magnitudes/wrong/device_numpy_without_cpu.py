# The tensors are turned into arrays where they are, which works on the CPU only.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [known.numpy(), negative.numpy(), unknown.numpy()]
    ax.hist(groups, bins=30, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
