# A generator yields the values of the batches, and another function averages them.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def training_steps(network, loader, optimizer):
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        yield loss.item(), confidence(logits.detach(), targets).tolist()


def predictions(network, loader):
    for images, targets in loader:
        with torch.no_grad():
            _, logits = network(images)
            loss = EntropicOpenSetLoss.apply(logits, targets)
            yield loss.item(), confidence(logits, targets).tolist()


def means(values):
    loss_sum, confidences = 0.0, []
    for loss, batch_confidences in values:
        loss_sum += loss * len(batch_confidences)
        confidences += batch_confidences
    return loss_sum / len(confidences), sum(confidences) / len(confidences)


def train_epoch(network, loader, optimizer):
    network.train()
    return means(training_steps(network, loader, optimizer))


def validate(network, loader):
    network.eval()
    return means(predictions(network, loader))
