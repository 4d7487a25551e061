# An empty part is returned as None.
# breaks: feature_magnitudes


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            norms = network(images)[0].norm(dim=1)
            for norm, target in zip(norms, targets):
                (known if target.max() == 1 else unknown).append(norm)
    return (
        torch.stack(known) if known else None,
        torch.stack(unknown) if unknown else None,
    )
