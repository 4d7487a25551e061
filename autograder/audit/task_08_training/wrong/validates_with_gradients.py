# Validation builds a graph.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    for images, targets in loader:
        _, logits = network(images)
        sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
