# The sums are global, so each call goes on with those of earlier ones.
# breaks: train_epoch, validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


sums = {"loss": 0.0, "confidence": 0.0, "samples": 0}


def note(logits, targets, loss):
    sums["loss"] += loss.item() * len(targets)
    sums["confidence"] += confidence(logits.detach(), targets).sum().item()
    sums["samples"] += len(targets)


def train_epoch(network, loader, optimizer):
    network.train()
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        note(logits, targets, loss)
    return sums["loss"] / sums["samples"], sums["confidence"] / sums["samples"]


def validate(network, loader):
    network.eval()
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            note(logits, targets, EntropicOpenSetLoss.apply(logits, targets))
    return sums["loss"] / sums["samples"], sums["confidence"] / sums["samples"]
