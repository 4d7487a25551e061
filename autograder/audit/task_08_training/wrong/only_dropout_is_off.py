# Dropout is switched off, but batch normalisation stays in training mode.
# breaks: validate
from openset.earlier_tasks import confidence, entropic_open_set_loss


@torch.no_grad()
def validate(network, loader):
    for module in network.modules():
        if isinstance(module, torch.nn.Dropout):
            module.eval()
    losses, confidences = [], []
    for images, targets in loader:
        deep_features, logits = network(images)
        losses += [entropic_open_set_loss(logits, targets).item()] * len(targets)
        confidences += confidence(logits, targets).tolist()
    return sum(losses) / len(losses), sum(confidences) / len(confidences)
