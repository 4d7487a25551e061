# The sums stay tensors of double precision on the network's device until the end.
from typing import Iterable

from openset.earlier_tasks import EntropicOpenSetLoss, confidence

Batches = Iterable[tuple[torch.Tensor, torch.Tensor]]


def train_epoch(
    network: torch.nn.Module, loader: Batches, optimizer: torch.optim.Optimizer
) -> tuple[float, float]:
    """Train for one pass over the loader."""
    network.train()
    total: torch.Tensor | None = None
    n = 0
    for images, targets in loader:
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        for parameter in network.parameters():
            parameter.grad = None
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            sums = torch.stack((loss * len(images), confidence(logits, targets).sum())).double()
        total = sums if total is None else total + sums
        n += len(images)
    assert total is not None
    return (total[0] / n).item(), (total[1] / n).item()


def validate(network: torch.nn.Module, loader: Batches) -> tuple[float, float]:
    """Means of loss and confidence, in evaluation mode."""
    network.eval()
    total: torch.Tensor | None = None
    n = 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            loss = EntropicOpenSetLoss.apply(logits, targets)
            sums = torch.stack((loss * len(images), confidence(logits, targets).sum())).double()
            total = sums if total is None else total + sums
            n += len(images)
    assert total is not None
    return (total[0] / n).item(), (total[1] / n).item()
