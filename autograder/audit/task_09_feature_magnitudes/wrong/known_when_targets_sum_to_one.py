# Targets that sum to one count as known, which are all of them.
# breaks: feature_magnitudes


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            norms = network(images)[0].norm(dim=1)
            mask = targets.sum(dim=1) == 1
            known.append(norms[mask])
            unknown.append(norms[~mask])
    return torch.cat(known), torch.cat(unknown)
