# The images are cast to float32, whatever the network's type is.
# breaks: validate
from openset.earlier_tasks import confidence, entropic_open_set_loss


@torch.no_grad()
def validate(network, loader):
    network.eval()
    losses, confidences = [], []
    for images, targets in loader:
        deep_features, logits = network(images.float())
        losses += [entropic_open_set_loss(logits, targets).item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
