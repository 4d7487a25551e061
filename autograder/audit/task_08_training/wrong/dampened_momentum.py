# The momentum is dampened.
# breaks: train
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    sgd = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9, dampening=0.5)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = {name: [] for name in names}
    for _ in range(epochs):
        means = train_epoch(network, train_loader, sgd) + validate(network, validation_loader)
        for name, mean in zip(names, means):
            history[name].append(mean)
    return history
