# All batches are weighted with the size of the first.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    size = None
    for images, targets in loader:
        size = size or len(images)
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        sum_loss += loss.item() * size
        sum_confidence += confidence(logits.detach(), targets).mean().item() * size
        num_samples += size
    return sum_loss / num_samples, sum_confidence / num_samples
