# Box plots are drawn instead of histograms.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    names = ("known", "negative", "unknown")
    for i, group in enumerate((known, negative, unknown)):
        ax.boxplot(group.cpu().numpy(), positions=[i])
        ax.plot([], [], color=f"C{i}", label=names[i])
    ax.set_xlabel("group")
    ax.set_ylabel("magnitude")
    ax.legend()
    return ax
