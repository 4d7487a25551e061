# Gradients come from torch.autograd.grad and are handed to the optimizer.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    network.train()
    parameters = [p for p in network.parameters() if p.requires_grad]
    sums = torch.zeros(2, dtype=torch.float64)
    n = 0
    for images, targets in loader:
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        gradients = torch.autograd.grad(loss, parameters, allow_unused=True)
        for parameter, gradient in zip(parameters, gradients):
            parameter.grad = gradient
        optimizer.step()
        sums[0] += loss.item() * len(images)
        sums[1] += confidence(logits.detach(), targets).double().sum().item()
        n += len(images)
    mean_loss, mean_confidence = (sums / n).tolist()
    return mean_loss, mean_confidence
