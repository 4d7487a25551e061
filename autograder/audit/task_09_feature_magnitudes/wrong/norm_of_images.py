# Magnitudes are those of the flattened images.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            k, _, u = split_known_unknown(images, targets)
            known.append(k.flatten(1).norm(dim=1))
            unknown.append(u.flatten(1).norm(dim=1))
    return torch.cat(known), torch.cat(unknown)
