# The history starts as a dictionary that makes its lists by itself, and ends as a plain one.
from collections import defaultdict

KEYS = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    groups = [{"params": [parameter]} for parameter in network.parameters()]
    optimizer = torch.optim.SGD(groups, lr=learning_rate, momentum=0.9, dampening=0)
    history = defaultdict(list)
    for _ in range(epochs):
        for part, means in (
            ("train", train_epoch(network, train_loader, optimizer)),
            ("validation", validate(network, validation_loader)),
        ):
            history[part + "_loss"].append(means[0])
            history[part + "_confidence"].append(means[1])
    return {key: history[key] for key in KEYS}
