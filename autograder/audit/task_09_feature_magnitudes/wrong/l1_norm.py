# The sum of absolute values is taken for the Euclidean norm.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features, targets)
            known.append(k.norm(p=1, dim=1))
            unknown.append(u.norm(p=1, dim=1))
    return torch.cat(known), torch.cat(unknown)
