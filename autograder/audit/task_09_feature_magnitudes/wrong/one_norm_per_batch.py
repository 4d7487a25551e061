# Without a dimension the norm is one number for the whole batch.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            k, _, u = split_known_unknown(features, targets)
            known.append(torch.norm(k))
            unknown.append(torch.norm(u))
    return torch.stack(known), torch.stack(unknown)
