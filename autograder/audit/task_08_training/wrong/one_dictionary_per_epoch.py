# The history is a list with one dictionary per epoch.
# breaks: train
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    sgd = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = []
    for _ in range(epochs):
        means = train_epoch(network, train_loader, sgd) + validate(network, validation_loader)
        history.append(dict(zip(names, means)))
    return history
