# Values of batches are kept in lists and averaged with the batches' sizes as weights.
import numpy as np

from openset.earlier_tasks import confidence, entropic_open_set_loss


def average(losses, confidences, sizes):
    mean_loss = float(np.average(losses, weights=sizes))
    return mean_loss, float(np.average(confidences, weights=sizes))


def train_epoch(network, loader, optimizer):
    network.train()
    losses, confidences, sizes = [], [], []
    for batch in loader:
        images, targets = batch
        optimizer.zero_grad(set_to_none=False)
        deep_features, logits = network(images)
        loss = entropic_open_set_loss(logits, targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        confidences.append(confidence(logits.detach(), targets).mean().item())
        sizes.append(len(targets))
    return average(losses, confidences, sizes)


@torch.no_grad()
def validate(network, loader):
    network.eval()
    losses, confidences, sizes = [], [], []
    for batch in loader:
        images, targets = batch
        deep_features, logits = network(images)
        losses.append(entropic_open_set_loss(logits, targets).item())
        confidences.append(confidence(logits, targets).mean().item())
        sizes.append(len(targets))
    return average(losses, confidences, sizes)
