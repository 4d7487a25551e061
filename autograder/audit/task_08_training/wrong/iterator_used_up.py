# One iterator serves all epochs and is used up after the first.
# breaks: train
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    sgd = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = {name: [] for name in names}
    batches = iter(train_loader)
    for _ in range(epochs):
        means = train_epoch(network, batches, sgd) + validate(network, validation_loader)
        for name, mean in zip(names, means):
            history[name].append(mean)
    return history
