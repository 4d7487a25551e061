# The means are kept up to date with each batch, and nothing is summed up.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


class Mean:
    def __init__(self):
        self.value, self.count = 0.0, 0

    def update(self, value, n):
        self.count += n
        self.value += (value - self.value) * n / self.count


def train_epoch(network, loader, optimizer):
    network.train()
    mean_loss, mean_confidence = Mean(), Mean()
    for x, t in loader:
        z = network(x)[1]
        J = EntropicOpenSetLoss.apply(z, t)
        network.zero_grad()
        J.backward()
        optimizer.step()
        mean_loss.update(J.item(), len(x))
        mean_confidence.update(confidence(z.detach(), t).mean().item(), len(x))
    return mean_loss.value, mean_confidence.value


def validate(network, loader):
    network.eval()
    mean_loss, mean_confidence = Mean(), Mean()
    with torch.no_grad():
        for x, t in loader:
            z = network(x)[1]
            mean_loss.update(EntropicOpenSetLoss.apply(z, t).item(), len(x))
            mean_confidence.update(confidence(z, t).mean().item(), len(x))
    return mean_loss.value, mean_confidence.value
