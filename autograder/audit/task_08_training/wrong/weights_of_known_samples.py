# Batches are weighted with their numbers of known samples.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        known = (targets.amax(dim=1) == 1).sum().item()
        sum_loss += loss.item() * known
        sum_confidence += confidence(logits.detach(), targets).mean().item() * known
        num_samples += known
    return sum_loss / num_samples, sum_confidence / num_samples
