# The sums are set to zero before the first epoch only, so the means go on over epochs.
# breaks: train
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = {name: [] for name in names}
    sum_loss, sum_confidence, n = 0.0, 0.0, 0
    for _ in range(epochs):
        network.train()
        for images, targets in train_loader:
            optimizer.zero_grad()
            _, logits = network(images)
            loss = EntropicOpenSetLoss.apply(logits, targets)
            loss.backward()
            optimizer.step()
            sum_loss += loss.item() * len(images)
            sum_confidence += confidence(logits.detach(), targets).sum().item()
            n += len(images)
        means = (sum_loss / n, sum_confidence / n, *validate(network, validation_loader))
        for name, mean in zip(names, means):
            history[name].append(mean)
    return history
