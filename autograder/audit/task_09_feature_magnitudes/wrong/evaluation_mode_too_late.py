# Evaluation mode is switched on after the loop.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features.norm(dim=1), targets)
            known.append(k)
            unknown.append(u)
    network.eval()
    return torch.cat(known), torch.cat(unknown)
