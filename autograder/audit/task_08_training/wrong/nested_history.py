# The history is a dictionary of dictionaries.
# breaks: train
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    history = {
        "train": {"loss": [], "confidence": []},
        "validation": {"loss": [], "confidence": []},
    }
    for epoch in range(epochs):
        loss, mean_confidence = train_epoch(network, train_loader, optimizer)
        history["train"]["loss"].append(loss)
        history["train"]["confidence"].append(mean_confidence)
        loss, mean_confidence = validate(network, validation_loader)
        history["validation"]["loss"].append(loss)
        history["validation"]["confidence"].append(mean_confidence)
    return history
