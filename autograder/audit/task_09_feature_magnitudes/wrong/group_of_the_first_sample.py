# The first target decides about the whole batch.
# breaks: feature_magnitudes


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            norms = network(images)[0].norm(dim=1)
            if targets[0].max() == 1:
                known.append(norms)
            else:
                unknown.append(norms)
    empty = norms[:0]
    return torch.cat([empty, *known]), torch.cat([empty, *unknown])
