# Gradients are cleared after each step, as nothing has filled them before the first.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    total_loss, total_confidence, samples = 0.0, 0.0, 0
    for images, targets in loader:
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        total_loss += loss.item() * len(images)
        total_confidence += confidence(logits, targets).sum().item()
        samples += len(images)
    return total_loss / samples, total_confidence / samples
