# Each batch is averaged with the average so far, so late batches count most.
# breaks: train_epoch
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    mean_loss, mean_confidence = None, None
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        batch_confidence = confidence(logits.detach(), targets).mean().item()
        if mean_loss is None:
            mean_loss, mean_confidence = loss.item(), batch_confidence
        else:
            mean_loss = (mean_loss + loss.item()) / 2
            mean_confidence = (mean_confidence + batch_confidence) / 2
    return mean_loss, mean_confidence
