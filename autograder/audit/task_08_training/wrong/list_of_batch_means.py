# A list with the loss of each batch is returned instead of their mean.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    batch_losses, sum_confidence, num_samples = [], 0.0, 0
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        batch_losses.append(loss.item())
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return batch_losses, sum_confidence / num_samples
