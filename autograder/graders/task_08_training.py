"""Hidden graders of Task 8, training and validation."""

import pytest
import torch

from autograder.references import reference
from openset.expectations import close, expect, expect_float, expect_parts

EXPECTED = reference("task_08_training")
MEANS = ("loss", "confidence")
HISTORY = ("train_loss", "train_confidence", "validation_loss", "validation_confidence")
TRAINED = 1e-4  # tolerance of parameters after a few steps: rounding adds up


def make_batches(sizes, seed=0):
    """Seeded batches of images and targets, half of them of unknown samples."""
    generator = torch.Generator().manual_seed(seed)
    batches = []
    for size in sizes:
        images = torch.rand(size, 1, 4, 4, generator=generator)
        classes = torch.randint(0, 4, (size,), generator=generator)
        unknown = torch.rand(size, 1, generator=generator) < 0.5
        one_hot = torch.nn.functional.one_hot(classes, 4).float()
        batches.append((images, torch.where(unknown, 0.25, one_hot)))
    return batches


# Of unequal sizes: a mean of the batches' means is not the mean over all samples.
TRAINING = make_batches((6, 6, 2), seed=1)
VALIDATION = make_batches((5, 5, 1), seed=2)


class ToyNetwork(torch.nn.Module):
    """A small network of the contract's kind, which notes the modes that it is used in."""

    modes, graphs = [], []  # of the class: a copy of the network notes them here, too

    def __init__(self):
        super().__init__()
        generator = torch.Generator().manual_seed(5)
        self.normalise = torch.nn.BatchNorm2d(1)
        self.to_features = torch.nn.Linear(16, 5)
        self.to_logits = torch.nn.Linear(5, 4)
        with torch.no_grad():
            for parameter in self.parameters():
                parameter.copy_(torch.randn(parameter.shape, generator=generator))

    def forward(self, images):
        """Deep features and logits."""
        features = self.to_features(self.normalise(images).flatten(start_dim=1))
        self.modes.extend([self.training, self.normalise.training])
        self.graphs.append(features.requires_grad)
        return features, 2 * self.to_logits(features)

    def state(self):
        """Copies of all parameters and buffers, in one vector."""
        tensors = [*self.parameters(), *self.buffers()]
        return torch.cat([tensor.detach().reshape(-1).double() for tensor in tensors])


def train_one_epoch(student, batches, times, momentum):
    """Results of so many epochs of training, the state afterwards and the modes on the way."""
    network = ToyNetwork()
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05, momentum=momentum)
    means = [student.train_epoch(network, iter(batches), optimizer) for _ in range(times)]
    return means, network.state(), network.modes


def train_once(submission, times=1, momentum=0.0):
    """The student's and the right results of training on a loader that gives one pass."""
    mine = submission.probe(train_one_epoch, TRAINING, times, momentum)
    return mine, EXPECTED.probe(train_one_epoch, TRAINING, times, momentum)


def check_means(mine, right, hint):
    """Compare two means with the right ones."""
    for what, mean, expected in zip(MEANS, expect_parts(mine, 2, "The result"), right):
        mean = mean if not isinstance(mean, torch.Tensor) else float(mean)
        expect(isinstance(mean, (int, float)), f"The mean {what} must be a float.")
        expect(close(mean, expected), f"The mean {what} {hint}")


@pytest.mark.part("training", 2)
def test_epoch_returns_means_over_all_samples(submission):
    """`train_epoch` returns mean loss and confidence over all samples, before each step."""
    for batches, rate, hint in (
        (TRAINING, 0.0, "is each batch weighed with its number of samples?"),
        (TRAINING[:1], 0.5, "is it from before the step?"),
    ):
        means = submission.probe(means_of_epoch, batches, rate)
        right = EXPECTED.probe(means_of_epoch, batches, rate)
        check_means(means, right, f"of an epoch of training is wrong: {hint}")


def means_of_epoch(student, batches, rate):
    """Means of an epoch of training of a network that is the same in all modes."""
    network = ToyNetwork()
    network.normalise = torch.nn.Identity()
    optimizer = torch.optim.SGD(network.parameters(), lr=rate)
    return student.train_epoch(network, iter(batches), optimizer)


@pytest.mark.part("training", 3.25)
def test_epoch_takes_the_right_steps(submission):
    """`train_epoch` takes one step of the optimizer for each batch, by that batch's loss alone."""
    for times, momentum in ((1, 0.0), (2, 0.9)):
        (_, state, _), (_, right, _) = train_once(submission, times, momentum)
        start = EXPECTED.probe(untrained_state)
        expect(not close(state, start), "The parameters of the network do not change.")
        expect(
            close(state, right, TRAINED),
            "The parameters after training are wrong. Is the loss that of Task 5? Are gradients "
            "cleared before each batch, is there one step for each, and is none left out?",
        )


def untrained_state(student):
    """The state of the network before any training."""
    return ToyNetwork().state()


@pytest.mark.part("training", 0.75)
def test_epoch_trains_in_training_mode(submission):
    """`train_epoch` uses the network in training mode, even if it was in evaluation mode."""
    modes = submission.probe(modes_of_training, TRAINING)
    expect(modes and all(modes), "The network is not in training mode while it trains.")


def modes_of_training(student, batches):
    """Modes in which a network is used that came in evaluation mode."""
    network = ToyNetwork().eval()
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05)
    student.train_epoch(network, list(batches), optimizer)
    return network.modes


@pytest.mark.part("training", 0.75)
def test_means_are_floats(submission):
    """`train_epoch` and `validate` return two Python floats."""
    means = submission.probe(train_one_epoch, TRAINING, 1, 0.0)[0][0]
    for result in (means, submission.probe(validation, VALIDATION, True)[0]):
        for what, mean in zip(MEANS, expect_parts(result, 2, "The result")):
            expect_float(mean, f"The mean {what}")


def validation(student, batches, single_pass):
    """Means of a validation, and all that it could have changed, before and after."""
    network = ToyNetwork()
    network(batches[0][0])[1].sum().backward()  # buffers and gradients have something to lose
    network.to_logits.bias.requires_grad_(False)
    gradients = [parameter.grad.clone() for parameter in network.parameters()]
    before = network.state()
    network.modes.clear()
    network.graphs.clear()
    torch.set_grad_enabled(True)
    means = student.validate(network, iter(batches) if single_pass else list(batches))
    changed = {
        "parameters or buffers": not torch.equal(before, network.state()),
        "what is to be trained": network.to_logits.bias.requires_grad,
        "gradients": any(
            parameter.grad is None or not torch.equal(gradient, parameter.grad)
            for gradient, parameter in zip(gradients, network.parameters())
        ),
        "the global gradient switch": not torch.is_grad_enabled(),
    }
    with torch.no_grad():
        student.validate(network, list(batches))
        changed["the global gradient switch"] |= torch.is_grad_enabled()
    return means, changed, network.modes, network.graphs


@pytest.mark.part("training", 1.5)
def test_validation_returns_means_over_all_samples(submission):
    """`validate` returns mean loss and confidence over all samples."""
    means = submission.probe(validation_means, VALIDATION)
    right = EXPECTED.probe(validation_means, VALIDATION)
    check_means(
        means,
        right,
        "of a validation is wrong: is each batch weighed with its number of samples?",
    )


def validation_means(student, batches):
    """Means of a validation on a loader that gives one pass, without anything that has modes."""
    network = ToyNetwork()
    network.normalise = torch.nn.Identity()
    return student.validate(network, iter(batches))


@pytest.mark.part("training", 0.75)
def test_validation_runs_in_evaluation_mode(submission):
    """`validate` uses the network in evaluation mode."""
    _, _, modes, _ = submission.probe(validation, VALIDATION, False)
    expect(modes and not any(modes), "The network is in training mode while it is validated.")


@pytest.mark.part("training", 0.5)
def test_validation_changes_nothing(submission):
    """`validate` leaves parameters, buffers, gradients and the gradient switch as they were."""
    _, changed, _, _ = submission.probe(validation, VALIDATION, False)
    for what, has_changed in changed.items():
        # In training mode, buffers change: that is charged for above.
        expect(not has_changed or in_training_mode(submission, what), f"Validation changes {what}.")


def in_training_mode(submission, what):
    """Whether a change of buffers comes from the mode alone."""
    if what != "parameters or buffers":
        return False
    parameters_changed, modes = submission.probe(changed_parameters, VALIDATION)
    return any(modes) and not parameters_changed


def changed_parameters(student, batches):
    """Whether a validation changes parameters, and the modes in which it runs."""
    network = ToyNetwork()
    before = [parameter.detach().clone() for parameter in network.parameters()]
    student.validate(network, list(batches))
    after = list(network.parameters())
    return not all(torch.equal(a, b) for a, b in zip(before, after)), network.modes


@pytest.mark.part("training", 0.5)
def test_validation_builds_no_graph(submission):
    """`validate` runs the network without gradients."""
    _, _, _, graphs = submission.probe(validation, VALIDATION, False)
    expect(graphs and not any(graphs), "Gradients are computed while the network is validated.")


class Batches:
    """A loader that notes each pass over it."""

    def __init__(self, name, batches, log):
        self.name, self.batches, self.log = name, batches, log

    def __len__(self):
        return len(self.batches)

    def __iter__(self):
        self.log.append(self.name)
        return iter(self.batches)


def whole_training(student, training, validating, named):
    """History, final state and the order of passes of a whole training."""
    network, log = ToyNetwork(), []
    loaders = Batches("train", training, log), Batches("validation", validating, log)
    history = student.train(network, *loaders, **named)
    return history, network.state(), log


def whole(submission, **named):
    """History, state and order of passes of the student's whole training."""
    return submission.probe(whole_training, TRAINING, VALIDATION, named)


@pytest.mark.part("training", 0.75)
def test_history_has_four_lists_of_floats(submission):
    """`train` returns a dict of four lists with one float for each epoch."""
    history, *_ = whole(submission, epochs=3)
    expect(isinstance(history, dict), "The history must be a dict.")
    expect(set(history) == set(HISTORY), f"The history must have the keys {', '.join(HISTORY)}.")
    for name in HISTORY:
        expect(isinstance(history[name], list), f"{name} must be a list.")
        expect(len(history[name]) == 3, f"{name} must have one entry for each epoch.")
        for mean in history[name]:
            expect_float(mean, f"An entry of {name}")


@pytest.mark.part("training", 1)
def test_history_is_that_of_the_epochs(submission):
    """The history holds the means of training and of validation after each epoch."""
    history, _, log = whole(submission, epochs=3, learning_rate=0.03)
    expect(log[:2] == ["train", "validation"], "Validation must follow each epoch of training.")
    expect(isinstance(history, dict), "The history must be a dict.")
    means = submission.probe(epochs_by_hand, TRAINING, VALIDATION, 3)
    for name, right in zip(HISTORY, zip(*means, strict=True), strict=True):
        kept = history.get(name)
        expect(isinstance(kept, list) and len(kept) > 0, f"The history lacks {name}.")
        expect(
            all(isinstance(mean, (int, float)) for mean in kept)
            and all(close(*pair, TRAINED) for pair in zip(kept, right, strict=False)),
            f"{name} is not what your own train_epoch and validate return for the epochs.",
        )


def epochs_by_hand(student, training, validating, epochs):
    """Means of the student's own functions, called for each epoch."""
    network = ToyNetwork()
    optimizer = torch.optim.SGD(network.parameters(), lr=0.03, momentum=0.9)
    return [
        [
            *student.train_epoch(network, list(training), optimizer),
            *student.validate(network, list(validating)),
        ]
        for _ in range(epochs)
    ]


def means_in_double_precision(student, training, validating):
    """Means for a network and samples of float64."""
    network = ToyNetwork().double()
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05)
    training, validating = (
        [(images.double(), targets.double()) for images, targets in batches]
        for batches in (training, validating)
    )
    return student.train_epoch(network, training, optimizer), student.validate(network, validating)


@pytest.mark.part("training", 0.25)
def test_networks_of_any_dtype_are_trained(submission):
    """Training and validation work for float64, too."""
    for means in submission.probe(means_in_double_precision, TRAINING, VALIDATION):
        for mean in expect_parts(means, 2, "The result"):
            expect(isinstance(mean, float), "A mean is no float for a network of float64.")


def own_whole_training(student, training, validating, epochs, learning_rate):
    """State after the student's own epochs with the optimizer that the task asks for."""
    network = ToyNetwork()
    optimizer = torch.optim.SGD(network.parameters(), lr=learning_rate, momentum=0.9)
    for _ in range(epochs):
        student.train_epoch(network, list(training), optimizer)
        student.validate(network, list(validating))
    return network.state()


@pytest.mark.part("training", 1)
@pytest.mark.parametrize("asked", ["as asked", "by default"])
def test_one_optimizer_trains_for_all_epochs(submission, asked):
    """One SGD optimizer with momentum 0.9 trains the network, with epochs and rate {asked}."""
    named = {"epochs": 3, "learning_rate": 0.03} if asked == "as asked" else {}
    _, state, log = whole(submission, **named)
    epochs, rate = named.get("epochs", 10), named.get("learning_rate", 0.01)
    expect(
        log.count("train") == epochs,
        f"Training passes {log.count('train')} times over the training samples, "
        f"where it should do so {epochs} times.",
    )
    right = submission.probe(own_whole_training, TRAINING, VALIDATION, epochs, rate)
    expect(
        close(state.nan_to_num(), right.nan_to_num(), 10 * TRAINED),
        "After training, the parameters are not what one SGD optimizer with momentum 0.9 and the "
        "learning rate makes of them: is it one optimizer for all epochs, and no more?",
    )
