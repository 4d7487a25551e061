# The squared norm is returned instead of the norm.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features, targets)
            known.append((k**2).sum(dim=1))
            unknown.append((u**2).sum(dim=1))
    return torch.cat(known), torch.cat(unknown)
