# The two means form a named tuple, and the functions are methods of a class.
from typing import NamedTuple

from openset.earlier_tasks import EntropicOpenSetLoss, confidence


class Means(NamedTuple):
    loss: float
    confidence: float


class Epoch:
    def __init__(self, network):
        self.network = network
        self.loss, self.confidence, self.samples = 0.0, 0.0, 0

    def forward(self, images, targets):
        logits = self.network(images)[1]
        loss = EntropicOpenSetLoss.apply(logits, targets)
        self.loss += loss.item() * len(images)
        self.confidence += confidence(logits.detach(), targets).sum().item()
        self.samples += len(images)
        return loss

    def means(self):
        return Means(self.loss / self.samples, self.confidence / self.samples)


def train_epoch(network, loader, optimizer):
    epoch = Epoch(network.train())
    for images, targets in loader:
        loss = epoch.forward(images, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return epoch.means()


def validate(network, loader):
    epoch = Epoch(network.eval())
    with torch.no_grad():
        for images, targets in loader:
            epoch.forward(images, targets)
    return epoch.means()
