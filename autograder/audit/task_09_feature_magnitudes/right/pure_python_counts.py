# Counts are made in plain Python, and the legend is written in sentences.


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    groups = [known.tolist(), negative.tolist(), unknown.tolist()]
    low = min(min(group) for group in groups)
    high = max(max(group) for group in groups)
    width = (high - low) / 10 or 1.0
    edges = [low + i * width for i in range(11)]
    labels = ["Known classes are seen", "Negative ones too", "Unknown ones are not"]
    for group, label in zip(groups, labels):
        counts = [0] * 10
        for value in group:
            counts[min(int((value - low) / width), 9)] += 1
        ax.stairs(counts, edges, label=label)
    ax.set_xlabel("how long the feature vector is")
    ax.set_ylabel("how many samples")
    ax.legend()
    return ax
