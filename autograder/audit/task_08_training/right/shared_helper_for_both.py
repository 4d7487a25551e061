# Training and validation share one function, which trains where it has an optimizer.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def run_epoch(network, loader, optimizer=None):
    training = optimizer is not None
    network.train(training)
    loss_sum, confidence_sum, n = 0.0, 0.0, 0
    with torch.set_grad_enabled(training):
        for images, targets in loader:
            _, logits = network(images)
            loss = EntropicOpenSetLoss.apply(logits, targets)
            if training:
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            loss_sum += loss.item() * images.shape[0]
            confidence_sum += confidence(logits.detach(), targets).sum().item()
            n += images.shape[0]
    return loss_sum / n, confidence_sum / n


def train_epoch(network, loader, optimizer):
    return run_epoch(network, loader, optimizer)


def validate(network, loader):
    return run_epoch(network, loader)


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    history = {
        "train_loss": [],
        "train_confidence": [],
        "validation_loss": [],
        "validation_confidence": [],
    }
    for epoch in range(epochs):
        loss, conf = train_epoch(network, train_loader, optimizer)
        history["train_loss"].append(loss)
        history["train_confidence"].append(conf)
        loss, conf = validate(network, validation_loader)
        history["validation_loss"].append(loss)
        history["validation_confidence"].append(conf)
    return history
