# The split is written with masks of exact ones and zeros, and norms come from torch.cdist.


def feature_magnitudes(network, loader):
    network.train(False)
    magnitudes = [[], []]
    for images, targets in loader:
        with torch.no_grad():
            features = network(images)[0]
            origin = torch.zeros_like(features[:1])
            norms = torch.cdist(features.double(), origin.double()).squeeze(1).to(features.dtype)
        ones = (targets == 1).sum(dim=1)
        zeros = (targets == 0).sum(dim=1)
        one_hot = (ones == 1) & (zeros == targets.shape[1] - 1)
        magnitudes[0].append(torch.masked_select(norms, one_hot))
        magnitudes[1].append(torch.masked_select(norms, ~one_hot))
    known, unknown = map(torch.cat, magnitudes)
    return known, unknown
