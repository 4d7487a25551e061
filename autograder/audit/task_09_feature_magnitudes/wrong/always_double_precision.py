# The norms are computed in double precision and stay there.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        k, _, u = split_known_unknown(network(images)[0].double().norm(dim=1), targets)
        known.append(k)
        unknown.append(u)
    return torch.cat(known), torch.cat(unknown)
