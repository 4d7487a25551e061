# Only the norms are computed without gradients, the network is called outside of the block.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        features, _ = network(images)
        with torch.no_grad():
            k, _, u = split_known_unknown(features, targets)
            known.append(k.norm(dim=1))
            unknown.append(u.norm(dim=1))
    return torch.cat(known), torch.cat(unknown)
