# The network gets back the parameters of the epoch with the smallest validation loss.
# breaks: train
import copy


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    history = {
        "train_loss": [],
        "train_confidence": [],
        "validation_loss": [],
        "validation_confidence": [],
    }
    best_loss, best_state = float("inf"), None
    for epoch in range(epochs):
        loss, mean_confidence = train_epoch(network, train_loader, optimizer)
        history["train_loss"].append(loss)
        history["train_confidence"].append(mean_confidence)
        loss, mean_confidence = validate(network, validation_loader)
        history["validation_loss"].append(loss)
        history["validation_confidence"].append(mean_confidence)
        if loss < best_loss:
            best_loss, best_state = loss, copy.deepcopy(network.state_dict())
    network.load_state_dict(best_state)
    return history
