# The global gradient switch is turned off and stays off.
# breaks: validate
from openset.earlier_tasks import confidence, entropic_open_set_loss


def validate(network, loader):
    network.eval()
    torch.set_grad_enabled(False)
    losses, confidences = [], []
    for images, targets in loader:
        deep_features, logits = network(images)
        losses += [entropic_open_set_loss(logits, targets).item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
