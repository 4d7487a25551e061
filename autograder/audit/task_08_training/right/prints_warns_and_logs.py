# Progress is printed to both streams, logged and warned about.
import logging
import sys
import time
import warnings


def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    if learning_rate > 0.1:
        warnings.warn("The learning rate is large.")
    history = {}
    for part in ("train", "validation"):
        for quantity in ("loss", "confidence"):
            history[f"{part}_{quantity}"] = []
    sgd = torch.optim.SGD(params=network.parameters(), momentum=0.9, lr=learning_rate)
    for epoch in range(1, epochs + 1):
        start = time.perf_counter()
        means = {
            "train": train_epoch(network, train_loader, sgd),
            "validation": validate(network, validation_loader),
        }
        for part, (loss, confidence_) in means.items():
            history[f"{part}_loss"].append(loss)
            history[f"{part}_confidence"].append(confidence_)
            print(f"{epoch}/{epochs} {part}: {loss:.4f} {confidence_:.4f}")
        print(f"{time.perf_counter() - start:.1f} s", file=sys.stderr)
        logging.getLogger(__name__).warning("epoch %d is over", epoch)
    return history
