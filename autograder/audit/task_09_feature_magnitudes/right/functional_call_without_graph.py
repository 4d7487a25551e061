# The network is called with detached parameters, so that no graph is built.
from torch.func import functional_call

from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    state = {name: value.detach() for name, value in network.state_dict(keep_vars=True).items()}
    known, unknown = [], []
    for images, targets in loader:
        features, _ = functional_call(network, state, (images,))
        k, _, u = split_known_unknown(features, targets)
        known.append((k**2).sum(1) ** 0.5)
        unknown.append((u**2).sum(1) ** 0.5)
    return torch.cat(known), torch.cat(unknown)
