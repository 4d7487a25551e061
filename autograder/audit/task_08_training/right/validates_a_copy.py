# A copy of the network is evaluated, so the network itself keeps its mode.
from copy import deepcopy

from openset.earlier_tasks import confidence, entropic_open_set_loss


def validate(network, loader):
    copied = deepcopy(network).eval()
    copied.requires_grad_(False)
    sum_loss, sum_confidence, n = 0.0, 0.0, 0
    for images, targets in loader:
        with torch.no_grad():
            logits = copied(images)[-1]
            sum_loss += entropic_open_set_loss(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
        n += len(images)
    return sum_loss / n, sum_confidence / n
