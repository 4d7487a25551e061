# Validation leaves the network in the mode that it had.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


@torch.no_grad()
def validate(network, loader):
    was_training = network.training
    network.eval()
    losses, confidences = [], []
    for images, targets in loader:
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        losses += [loss.item()] * len(images)
        confidences += confidence(logits, targets).tolist()
    if was_training:
        network.train()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
