# Dropout stays active, the result is the squared norm, and each group has its own bins.
# breaks: feature_magnitudes, plot_magnitude_histograms
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    known, unknown = torch.empty(0), torch.empty(0)
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features, targets)
            known = torch.cat((known, (k * k).sum(1)))
            unknown = torch.cat((unknown, (u * u).sum(1)))
    return known, unknown


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    ax = ax or plt.subplots()[1]
    ax.hist(known.cpu().numpy(), label="known")
    ax.hist(negative.cpu().numpy(), label="negative")
    ax.hist(unknown.cpu().numpy(), label="unknown")
    ax.set(xlabel="magnitude", ylabel="count")
    ax.legend()
    return ax
