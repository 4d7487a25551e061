"""Public checks of Task 8, training and validation."""

import pytest
import torch

from openset.expectations import expect, expect_float, expect_parts

MEANS = ("The mean loss", "The mean confidence")
HISTORY = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")


class ToyNetwork(torch.nn.Module):
    """A network that is trained in no time."""

    def __init__(self):
        super().__init__()
        self.to_features = torch.nn.Linear(4, 3)
        self.to_logits = torch.nn.Linear(3, 4)

    def forward(self, images):
        """Deep features and logits."""
        features = self.to_features(images.flatten(start_dim=1))
        return features, self.to_logits(features)


def make_loader():
    """Two batches of images that show their class, and of unknown samples that show nothing."""
    known, unknown = torch.eye(4).reshape(4, 1, 2, 2), torch.zeros(2, 1, 2, 2)
    return [(known, torch.eye(4)), (unknown, torch.full((2, 4), 0.25))]


def one_epoch(student):
    """Means of an epoch, and how far the parameters went."""
    network = ToyNetwork()
    before = [parameter.detach().clone() for parameter in network.parameters()]
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    means = student.train_epoch(network, make_loader(), optimizer)
    after = [parameter.detach() for parameter in network.parameters()]
    return means, sum(float((a - b).abs().sum()) for a, b in zip(before, after, strict=True))


def one_validation(student):
    """Means of a validation."""
    return student.validate(ToyNetwork(), make_loader())


def whole_training(student):
    """History of a training."""
    return student.train(ToyNetwork(), make_loader(), make_loader(), epochs=20, learning_rate=0.1)


@pytest.mark.part("training")
def test_epoch_trains_and_returns_two_floats(submission):
    """`train_epoch` changes the parameters and returns mean loss and mean confidence."""
    means, change = submission.probe(one_epoch)
    for what, mean in zip(MEANS, expect_parts(means, 2, "What train_epoch returns"), strict=True):
        expect_float(mean, what)
    expect(change > 0, "The parameters of the network do not change.")


@pytest.mark.part("training")
def test_validation_returns_two_floats(submission):
    """`validate` returns mean loss and mean confidence."""
    means = submission.probe(one_validation)
    for what, mean in zip(MEANS, expect_parts(means, 2, "What validate returns"), strict=True):
        expect_float(mean, what)


@pytest.mark.part("training")
def test_training_keeps_a_history_and_lowers_the_loss(submission):
    """`train` returns a history of four lists, and the loss falls."""
    history = submission.probe(whole_training)
    expect(isinstance(history, dict), "The history must be a dict.")
    for name in HISTORY:
        expect(name in history, f"The history lacks {name}.")
        expect(len(history[name]) == 20, f"{name} has {len(history[name])} entries, not 20.")
    first, last = history["train_loss"][0], history["train_loss"][-1]
    expect(last < first, f"The loss goes from {first:.3f} to {last:.3f} on an easy example.")
