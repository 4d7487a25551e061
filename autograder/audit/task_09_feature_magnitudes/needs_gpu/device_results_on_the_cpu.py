# The results are moved to the CPU, wherever the network is.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        k, _, u = split_known_unknown(network(images)[0].norm(dim=1), targets)
        known.append(k.cpu())
        unknown.append(u.cpu())
    return torch.cat(known), torch.cat(unknown)
