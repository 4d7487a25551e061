# The history is a global variable, so a second training goes on with that of the first.
# breaks: train
history = {
    "train_loss": [],
    "train_confidence": [],
    "validation_loss": [],
    "validation_confidence": [],
}


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    sgd = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    for _ in range(epochs):
        means = train_epoch(network, train_loader, sgd) + validate(network, validation_loader)
        for name, mean in zip(history, means):
            history[name].append(mean)
    return history
