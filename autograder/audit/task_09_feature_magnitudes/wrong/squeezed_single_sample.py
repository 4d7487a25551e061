# Squeezing turns a single magnitude into a tensor without dimension.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        norms = network(images)[0].norm(dim=1, keepdim=True)
        k, _, u = split_known_unknown(norms, targets)
        known.append(k)
        unknown.append(u)
    return torch.cat(known).squeeze(), torch.cat(unknown).squeeze()
