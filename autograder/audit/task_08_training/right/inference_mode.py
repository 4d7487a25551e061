# Validation runs in inference mode, and the numbers of all samples are added at the end.
import math

from openset.earlier_tasks import confidence, entropic_open_set_loss


def validate(network, loader):
    network.eval()
    losses, confidences = [], []
    with torch.inference_mode():
        for images, targets in loader:
            _, logits = network(images)
            losses.append(entropic_open_set_loss(logits, targets).item() * len(targets))
            confidences.extend(confidence(logits, targets).tolist())
    return math.fsum(losses) / len(confidences), math.fsum(confidences) / len(confidences)
