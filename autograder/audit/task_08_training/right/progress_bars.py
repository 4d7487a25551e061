# Progress bars show what goes on; they get along without the length of a loader.
from tqdm import tqdm

from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train_epoch(network, loader, optimizer, description="train"):
    network.train()
    sum_loss, sum_confidence, n = 0.0, 0.0, 0
    progress = tqdm(loader, desc=description, leave=False)
    for images, targets in progress:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()
        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        n += len(images)
        progress.set_postfix(loss=sum_loss / n)
    return sum_loss / n, sum_confidence / n


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), learning_rate, 0.9)
    names = ["train_loss", "train_confidence", "validation_loss", "validation_confidence"]
    rows = []
    for _ in tqdm(range(epochs), desc="epochs"):
        rows.append(
            (
                *train_epoch(network, train_loader, optimizer, "epoch"),
                *validate(network, validation_loader),
            )
        )
    return {name: [row[i] for row in rows] for i, name in enumerate(names)}
