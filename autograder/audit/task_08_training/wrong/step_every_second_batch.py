# Gradients are accumulated, and every second batch ends with a step.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    optimizer.zero_grad()
    for i, (images, targets) in enumerate(loader):
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        if i % 2 == 1:
            optimizer.step()
            optimizer.zero_grad()
        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
