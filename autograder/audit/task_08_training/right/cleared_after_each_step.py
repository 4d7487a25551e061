# Gradients are cleared after each step, and once before the first.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    optimizer.zero_grad()
    total_loss = total_confidence = samples = 0
    for images, targets in loader:
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            total_confidence += float(confidence(logits, targets).sum())
        total_loss += float(loss) * len(images)
        samples += len(images)
    return total_loss / samples, total_confidence / samples
