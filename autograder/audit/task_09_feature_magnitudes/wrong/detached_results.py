# The results are detached, but the forward pass builds a graph.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        features, _ = network(images)
        k, _, u = split_known_unknown(features.norm(dim=1), targets)
        known.append(k.detach())
        unknown.append(u.detach())
    return torch.cat(known), torch.cat(unknown)
