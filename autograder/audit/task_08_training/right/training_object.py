# An object holds network and optimizer, and its history is copied in the end.
class Training:
    def __init__(self, network, learning_rate):
        self.network = network
        self.optimizer = torch.optim.SGD(
            network.parameters(), lr=learning_rate, momentum=0.9, weight_decay=0, nesterov=False
        )
        self.history = {key: [] for key in ("train_loss", "train_confidence")}
        self.history.update({"validation_loss": [], "validation_confidence": []})

    def note(self, part, means):
        for name, mean in zip(("loss", "confidence"), means):
            self.history[f"{part}_{name}"].append(mean)

    def run(self, train_loader, validation_loader):
        self.network.train()
        self.note("train", train_epoch(self.network, train_loader, self.optimizer))
        self.network.eval()
        self.note("validation", validate(self.network, validation_loader))
        self.network.train()


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    training = Training(network, learning_rate)
    for _ in range(epochs):
        training.run(train_loader, validation_loader)
    return {key: list(values) for key, values in training.history.items()}
