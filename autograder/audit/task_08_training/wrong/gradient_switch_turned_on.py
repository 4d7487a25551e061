# The global gradient switch is on afterwards, whatever it was before.
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
    torch.set_grad_enabled(True)
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
