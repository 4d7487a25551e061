# The parameters are frozen and stay so, which ends any later training.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    network.requires_grad_(False)
    known, unknown = [], []
    for images, targets in loader:
        features, _ = network(images)
        k, _, u = split_known_unknown(features.norm(dim=1), targets)
        known.append(k)
        unknown.append(u)
    return torch.cat(known), torch.cat(unknown)
