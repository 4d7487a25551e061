# A decorator averages what the functions yield for each batch.
import functools

from openset.earlier_tasks import confidence, entropic_open_set_loss


def averaged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        n, sums = 0, [0.0, 0.0]
        for loss, values in function(*args, **kwargs):
            n += len(values)
            sums[0] += loss * len(values)
            sums[1] += sum(values)
        return sums[0] / n, sums[1] / n

    return wrapper


@averaged
def train_epoch(network, loader, optimizer):
    network.train()
    for images, targets in loader:
        _, logits = network(images)
        loss = entropic_open_set_loss(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item(), confidence(logits.detach(), targets).tolist()


@averaged
def validate(network, loader):
    network.eval()
    for images, targets in loader:
        with torch.no_grad():
            _, logits = network(images)
        loss = entropic_open_set_loss(logits, targets)
        yield loss.item(), confidence(logits, targets).tolist()
