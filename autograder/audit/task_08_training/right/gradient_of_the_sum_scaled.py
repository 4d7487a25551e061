# The loss is summed over the batch, and its gradient is divided by the batch size.
import torch.nn.functional as F

from openset.earlier_tasks import confidence


def train_epoch(network, loader, optimizer):
    network.train()
    total_loss, total_confidence, samples = 0.0, 0.0, 0
    for images, targets in loader:
        N = targets.shape[0]
        _, logits = network(images)
        loss = -(targets * F.log_softmax(logits, dim=1)).sum()
        optimizer.zero_grad()
        loss.backward(gradient=torch.ones_like(loss) / N)
        optimizer.step()
        total_loss += loss.item()
        total_confidence += confidence(logits.detach(), targets).sum().item()
        samples += N
    return total_loss / samples, total_confidence / samples
