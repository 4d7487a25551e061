# The features are normalized to unit length before.
# breaks: feature_magnitudes
import torch.nn.functional as F

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features = F.normalize(network(images)[0], dim=1)
            k, _, u = split_known_unknown(features, targets)
            known.append(k.norm(dim=1))
            unknown.append(u.norm(dim=1))
    return torch.cat(known), torch.cat(unknown)
