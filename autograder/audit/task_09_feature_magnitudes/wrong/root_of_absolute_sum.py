# The features are summed before they are squared.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            norms = torch.sqrt(features.sum(dim=1) ** 2)
            k, _, u = split_known_unknown(norms, targets)
            known.append(k)
            unknown.append(u)
    return torch.cat(known), torch.cat(unknown)
