# The results are numpy arrays.
# breaks: feature_magnitudes
import numpy as np

from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for images, targets in loader:
        k, _, u = split_known_unknown(network(images)[0], targets)
        known.append(np.linalg.norm(k.cpu().numpy(), axis=1))
        unknown.append(np.linalg.norm(u.cpu().numpy(), axis=1))
    return np.concatenate(known), np.concatenate(unknown)
