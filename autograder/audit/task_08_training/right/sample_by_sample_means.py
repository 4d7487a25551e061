# Only what the network computes is free of gradients, and one expression averages all samples.
import statistics

from openset.earlier_tasks import confidence, entropic_open_set_loss

logits_without_gradients = torch.no_grad()(lambda network, images: network(images)[1])


def validate(network, loader):
    network.eval()
    samples = []
    for images, targets in loader:
        logits = logits_without_gradients(network, images)
        for z, t in zip(logits.split(1), targets.split(1)):
            samples.append((entropic_open_set_loss(z, t).item(), confidence(z, t).item()))
    return tuple(map(statistics.fmean, zip(*samples)))
