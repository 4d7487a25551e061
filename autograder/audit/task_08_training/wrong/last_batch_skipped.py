# Batches smaller than the first are skipped.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    batch_size = None
    for images, targets in loader:
        batch_size = batch_size or len(images)
        if len(images) < batch_size:
            continue
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
