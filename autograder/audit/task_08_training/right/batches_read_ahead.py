# All batches are read into a list before the first is used.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer):
    batches = list(loader)
    N = sum(len(images) for images, _ in batches)
    mean_loss, mean_confidence = 0.0, 0.0
    for images, targets in batches:
        network.train()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        mean_loss += loss.detach().item() * len(images) / N
        mean_confidence += confidence(logits.detach(), targets).sum().item() / N
        optimizer.zero_grad()
        loss.backward(retain_graph=True)
        optimizer.step()
    return mean_loss, mean_confidence


def validate(network, loader):
    batches = list(loader)
    N = sum(len(images) for images, _ in batches)
    mean_loss, mean_confidence = 0.0, 0.0
    network.eval()
    for images, targets in batches:
        with torch.no_grad():
            _, logits = network(images)
        mean_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images) / N
        mean_confidence += confidence(logits, targets).sum().item() / N
    return mean_loss, mean_confidence
