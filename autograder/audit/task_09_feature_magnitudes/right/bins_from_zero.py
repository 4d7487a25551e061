# Norms are never negative, so the bins start at zero.


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    highest = max(x.max().item() for x in (known, negative, unknown))
    style = {"bins": 50, "range": (0, highest), "histtype": "step", "density": True}
    ax.hist(known.cpu().numpy(), label=f"known: {KNOWN_CLASSES}", **style)
    ax.hist(negative.cpu().numpy(), label=f"negative: {NEGATIVE_CLASSES}", **style)
    ax.hist(unknown.cpu().numpy(), label=f"unknown: {UNKNOWN_CLASSES}", **style)
    ax.set_xlabel("magnitude")
    ax.set_ylabel("density")
    ax.legend()
    return ax
