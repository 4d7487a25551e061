# The data set is taken from the loader, which only a DataLoader has.
# breaks: feature_magnitudes


@torch.no_grad()
def feature_magnitudes(network, loader):
    network.eval()
    known, unknown = [], []
    for image, target in loader.dataset:
        feature = network(image[None])[0][0]
        (known if target.max() == 1 else unknown).append(feature.norm())
    empty = torch.empty(0)
    return torch.stack(known) if known else empty, torch.stack(unknown) if unknown else empty
