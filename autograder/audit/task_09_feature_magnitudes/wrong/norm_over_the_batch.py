# The norm runs over the batch dimension.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features, targets)
            known.append(torch.norm(k, dim=0))
            unknown.append(torch.norm(u, dim=0))
    return torch.cat(known), torch.cat(unknown)
