# An empty part keeps the dimension of the features.
# breaks: feature_magnitudes


def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    with torch.no_grad():
        for images, targets in loader:
            features, _ = network(images)
            for feature, target in zip(features, targets):
                (known if target.max() == 1 else unknown).append(feature.norm())
    empty = features[:0]
    return (
        torch.stack(known) if known else empty,
        torch.stack(unknown) if unknown else empty,
    )
