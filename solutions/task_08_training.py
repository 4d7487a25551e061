# %% [markdown]
# # Task 8 · Training and validation
#
# An *epoch* of training shows the network each training sample once: for each batch, compute the
# loss, its gradients, and take a step. Validation runs over other samples and changes nothing.
# Both report the means of loss (Task 5) and confidence (Task 6) over all samples. The last batch
# is often smaller than the others, so a mean of the batches' means would be wrong.

# %%
import torch
from tqdm.auto import tqdm

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check
from openset.earlier_tasks import EntropicOpenSetLoss, Network, OpenSetMNIST, confidence

# %% [markdown]
# 1. `network.train()` and `network.eval()` switch layers such as dropout between their two modes.
# 2. Gradients add up in PyTorch until somebody clears them.
# 3. Weigh the mean of a batch with its number of samples, and divide by all samples at the end.
# 4. `loss.item()` is a number; `loss` would keep all that led to it in memory.


# %% solution="train_epoch"
def train_epoch(network, loader, optimizer):
    """Train for one pass over the loader; return mean loss and mean confidence as floats.

    network: returns deep features and logits; loader: batches of images (N, 1, 28, 28) and
    targets (N, O); optimizer: holds the network's parameters. Both means are over all samples,
    from the forward pass before each step.
    """
    # BEGIN SOLUTION
    network.train()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    for images, targets in loader:
        optimizer.zero_grad()
        _, logits = network(images)
        loss = EntropicOpenSetLoss.apply(logits, targets)
        loss.backward()
        optimizer.step()

        sum_loss += loss.item() * len(images)
        sum_confidence += confidence(logits.detach(), targets).sum().item()
        num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
    # END SOLUTION


# %% [markdown]
# Validation computes the same means, in evaluation mode and without gradients (`torch.no_grad`).


# %% solution="validate"
def validate(network, loader):
    """Mean loss and mean confidence over all samples of the loader, as floats.

    The network is in evaluation mode, no gradients are computed and nothing else is changed.
    """
    # BEGIN SOLUTION
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
    # END SOLUTION


# %% [markdown]
# Now put them together: one stochastic gradient descent optimizer with momentum 0.9 for the whole
# training, and validation after each epoch.


# %% solution="train"
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    """Train the network and return the history of both means, for training and validation.

    Returns a dict of four lists with one float per epoch: "train_loss", "train_confidence",
    "validation_loss" and "validation_confidence".
    """
    # BEGIN SOLUTION
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    names = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
    history = {name: [] for name in names}
    for _ in tqdm(range(epochs), desc="epochs", leave=False):
        means = train_epoch(network, train_loader, optimizer) + validate(network, validation_loader)
        for name, mean in zip(names, means, strict=True):
            history[name].append(mean)
    return history
    # END SOLUTION


# %% graded="training" points=14
if __name__ == "__main__":
    check("task_08_training")

# %% [markdown]
# Train a network and keep it for the next tasks, in the file `network.pt`. Ten epochs of MNIST
# take some minutes on a laptop; the embedded digits take seconds.

# %% tags=["demo"]
if __name__ == "__main__":
    import matplotlib.pyplot as plt

    torch.manual_seed(0)
    batches = torch.utils.data.DataLoader
    network = Network()
    history = train(
        network,
        batches(OpenSetMNIST("train"), batch_size=64, shuffle=True),
        batches(OpenSetMNIST("validation"), batch_size=1000),
    )
    torch.save(network.state_dict(), "network.pt")

    figure, axes = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
    for ax, quantity in zip(axes, ("loss", "confidence"), strict=True):
        for part in ("train", "validation"):
            ax.plot(range(1, 11), history[f"{part}_{quantity}"], marker="o", label=part)
        ax.set(xlabel="epoch", ylabel=quantity)
        ax.legend()
