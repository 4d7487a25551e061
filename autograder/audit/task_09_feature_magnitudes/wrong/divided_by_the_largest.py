# The magnitudes are divided by the largest one.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    norms, all_targets = [], []
    with torch.no_grad():
        for images, targets in loader:
            norms.append(network(images)[0].norm(dim=1))
            all_targets.append(targets)
    norms = torch.cat(norms)
    known, _, unknown = split_known_unknown(norms / norms.max(), torch.cat(all_targets))
    return known, unknown
