# The last arguments have names of their own.
# breaks: train
def train(network, train_loader, validation_loader, num_epochs=10, lr=0.01):
    sgd = torch.optim.SGD(network.parameters(), lr=lr, momentum=0.9)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = {name: [] for name in names}
    for _ in range(num_epochs):
        means = train_epoch(network, train_loader, sgd) + validate(network, validation_loader)
        for name, mean in zip(names, means):
            history[name].append(mean)
    return history
