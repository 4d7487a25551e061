# The width of the bins comes from standard deviations, which a single sample does not have.
# breaks: plot_magnitude_histograms


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    everything = torch.cat((known, negative, unknown))
    low, high = everything.min().item(), everything.max().item()
    width = min(group.std().item() for group in (known, negative, unknown)) / 4
    number = max(1, int((high - low) / width))
    groups = [group.cpu().numpy() for group in (known, negative, unknown)]
    ax.hist(groups, bins=number, label=["known", "negative", "unknown"])
    ax.set_xlabel("magnitude")
    ax.set_ylabel("count")
    ax.legend()
    return ax
