# Validation returns the confidence before the loss.
# breaks: validate
from openset.earlier_tasks import confidence, entropic_open_set_loss


@torch.no_grad()
def validate(network, loader):
    network.eval()
    losses, confidences = [], []
    for images, targets in loader:
        deep_features, logits = network(images)
        losses += [entropic_open_set_loss(logits, targets).item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(confidences) / len(confidences), sum(losses) / len(losses)
