# The gradients are cleared before the epoch only.
# breaks: train_epoch
from openset.earlier_tasks import confidence, entropic_open_set_loss


def train_epoch(network, loader, optimizer):
    network.train()
    optimizer.zero_grad()
    losses, confidences = [], []
    for batch in loader:
        images, targets = batch
        deep_features, logits = network(images)
        loss = entropic_open_set_loss(logits, targets)
        loss.backward()
        optimizer.step()
        losses += [loss.item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
