# The shared function never switches the mode of the network.
# breaks: train_epoch, validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def run(network, loader, optimizer=None):
    sum_loss, sum_confidence, n = 0.0, 0.0, 0
    for images, targets in loader:
        with torch.set_grad_enabled(optimizer is not None):
            _, logits = network(images)
            loss = EntropicOpenSetLoss.apply(logits, targets)
        if optimizer is not None:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        n += len(images)
    return sum_loss / n, sum_confidence / n


def train_epoch(network, loader, optimizer):
    return run(network, loader, optimizer)


def validate(network, loader):
    return run(network, loader)
