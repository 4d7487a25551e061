# All features are gathered before one norm and one split, and one call draws all three groups.
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    all_features, all_targets = [], []
    for images, targets in loader:
        all_features.append(network(images)[0])
        all_targets.append(targets)
    features = torch.cat(all_features)
    targets = torch.cat(all_targets)
    known, _, unknown = split_known_unknown(features, targets)
    return torch.linalg.vector_norm(known, dim=1), torch.linalg.vector_norm(unknown, dim=1)


def plot_magnitude_histograms(known, negative, unknown, ax=None):
    if ax is None:
        ax = plt.figure(figsize=(8, 4)).add_subplot()
    ax.hist(
        [known.cpu().numpy(), negative.cpu().numpy(), unknown.cpu().numpy()],
        bins=20,
        label=["Known (4, 5, 8, 9)", "Negative (0, 2, 3, 7)", "Unknown (1, 6)"],
    )
    ax.set(xlabel="Magnitude", ylabel="Count", title="Deep feature magnitudes")
    ax.legend(loc="upper right")
    return ax
