# Magnitudes are those of the logits.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            k, _, u = split_known_unknown(logits, targets)
            known.append(k.norm(dim=1))
            unknown.append(u.norm(dim=1))
    return torch.cat(known), torch.cat(unknown)
