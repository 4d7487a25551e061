# The whole training is written in one function, without the other two.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    history = {
        f"{part}_{name}": [] for part in ("train", "validation") for name in ("loss", "confidence")
    }
    for epoch in range(epochs):
        for part, loader in (("train", train_loader), ("validation", validation_loader)):
            network.train(part == "train")
            loss_sum, confidence_sum, n = 0.0, 0.0, 0
            for images, targets in loader:
                with torch.set_grad_enabled(part == "train"):
                    _, logits = network(images)
                    loss = EntropicOpenSetLoss.apply(logits, targets)
                if part == "train":
                    optimizer.zero_grad()
                    loss.backward()
                    optimizer.step()
                loss_sum += loss.item() * len(images)
                confidence_sum += confidence(logits.detach(), targets).sum().item()
                n += len(images)
            history[f"{part}_loss"].append(loss_sum / n)
            history[f"{part}_confidence"].append(confidence_sum / n)
    return history
