# An example is drawn from the loader before the epoch, which costs a pass that can be had once.
# breaks: train_epoch
from openset.earlier_tasks import confidence, entropic_open_set_loss


def train_epoch(network, loader, optimizer):
    network.train()
    example, _ = next(iter(loader))
    assert example.shape[1:] == (1, 28, 28)
    losses, confidences = [], []
    for batch in loader:
        images, targets = batch
        deep_features, logits = network(images)
        loss = entropic_open_set_loss(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses += [loss.item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
