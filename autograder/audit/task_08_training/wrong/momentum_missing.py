# The optimizer has no momentum.
# breaks: train
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate)
    history = {
        "train_loss": [],
        "train_confidence": [],
        "validation_loss": [],
        "validation_confidence": [],
    }
    for epoch in range(epochs):
        loss, mean_confidence = train_epoch(network, train_loader, optimizer)
        history["train_loss"].append(loss)
        history["train_confidence"].append(mean_confidence)
        loss, mean_confidence = validate(network, validation_loader)
        history["validation_loss"].append(loss)
        history["validation_confidence"].append(mean_confidence)
    return history
