# The second part of the split, the targets, is taken for the unknown features.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, u, _ = split_known_unknown(features, targets)
            known.append(k.norm(dim=1))
            unknown.append(u.norm(dim=1))
    return torch.cat(known), torch.cat(unknown)
