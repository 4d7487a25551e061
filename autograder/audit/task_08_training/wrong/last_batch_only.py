# Loss and confidence of the last batch are returned.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
    return loss.item(), confidence(logits.detach(), targets).mean().item()
