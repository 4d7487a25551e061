# A batch that is smaller than the first one is left out.
# breaks: feature_magnitudes
from openset.earlier_tasks import split_known_unknown


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    batch_size = None
    with torch.no_grad():
        for images, targets in loader:
            batch_size = batch_size or len(images)
            if len(images) < batch_size:
                break
            features, _ = network(images)
            k, _, u = split_known_unknown(features.norm(dim=1), targets)
            known.append(k)
            unknown.append(u)
    return torch.cat(known), torch.cat(unknown)
