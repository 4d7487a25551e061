# The history is an ordered dictionary, which is a dictionary.
from collections import OrderedDict


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.named_parameters(), lr=learning_rate, momentum=0.9)
    history = OrderedDict(
        validation_confidence=[], validation_loss=[], train_confidence=[], train_loss=[]
    )
    for _ in range(epochs):
        train_means = train_epoch(network=network, loader=train_loader, optimizer=optimizer)
        validation_means = validate(network=network, loader=validation_loader)
        history["train_loss"] += [train_means[0]]
        history["train_confidence"] += [train_means[1]]
        history["validation_loss"] += [validation_means[0]]
        history["validation_confidence"] += [validation_means[1]]
    return history
