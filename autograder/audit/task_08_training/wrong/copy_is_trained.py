# A copy of the network is trained, and the network itself stays as it was.
# breaks: train_epoch
import copy

from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network = copy.deepcopy(network)
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
