# The optimizer calls a closure that computes the loss.
from openset.earlier_tasks import confidence, entropic_open_set_loss


def train_epoch(network, loader, optimizer):
    network.train()
    sums = {"loss": 0.0, "confidence": 0.0, "samples": 0}
    for images, targets in loader:

        def closure():
            optimizer.zero_grad()
            _, logits = network(images)
            loss = entropic_open_set_loss(logits, targets)
            loss.backward()
            sums["confidence"] += confidence(logits.detach(), targets).sum().item()
            return loss

        sums["loss"] += optimizer.step(closure).item() * len(images)
        sums["samples"] += len(images)
    return sums["loss"] / sums["samples"], sums["confidence"] / sums["samples"]
