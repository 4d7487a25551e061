"""Hidden graders of Task 2, filtered MNIST."""

import tempfile
from pathlib import Path

import numpy as np
import pytest
import torch

import openset.data
from autograder.references import reference
from openset.data import raw_folder, write_mnist
from openset.expectations import close, expect, expect_tensor
from openset.submission import StudentError

EXPECTED = reference("task_02_filtered_mnist")


def content(student, purpose):
    """What a dataset of this purpose holds."""
    dataset = student.FilteredMNIST(purpose)
    return dataset.data, dataset.targets, len(dataset), isinstance(dataset, openset.data.MNIST)


def check_content(submission, purpose, classes):
    """Compare the samples with the right ones, whatever their dtype and shape."""
    data, targets, *_ = submission.probe(content, purpose)
    for what, part in {"data": data, "targets": targets}.items():
        expect(isinstance(part, torch.Tensor), f"self.{what} must be a tensor.")
    right_data, right_targets, *_ = EXPECTED.probe(content, purpose)
    digits = sorted(set(targets.reshape(-1).tolist()))
    expect(
        digits == sorted(set(right_targets.tolist())),
        f'For "{purpose}", self.targets must hold the digits of {classes} classes; '
        f"yours holds {digits}.",
    )
    expect(
        targets.numel() == right_targets.numel(),
        f'For "{purpose}", the number of samples is not right: are they from the right split, '
        "and are all of them kept?",
    )
    expect(
        close(targets.reshape(-1), right_targets),
        f'For "{purpose}", self.targets is not in the original order, or not of the right split.',
    )
    expect(
        data.numel() == right_data.numel() and close(data.reshape(right_data.shape), right_data),
        f'For "{purpose}", self.data does not hold the images that belong to self.targets.',
    )


@pytest.mark.part("filtered_mnist", 2)
def test_train_has_known_and_negative_training_samples(submission):
    """Purpose "train" means the training samples of known and negative classes, in their order."""
    check_content(submission, "train", "known and negative")


@pytest.mark.part("filtered_mnist", 1.5)
def test_validation_has_known_and_negative_test_samples(submission):
    """Purpose "validation" means the test samples of known and negative classes, in their order."""
    check_content(submission, "validation", "known and negative")


@pytest.mark.part("filtered_mnist", 1.5)
def test_test_has_known_and_unknown_test_samples(submission):
    """Purpose "test" means the test samples of known and unknown classes, in their order."""
    check_content(submission, "test", "known and unknown")


@pytest.mark.part("filtered_mnist", 0.75)
def test_data_and_targets_keep_their_types(submission):
    """`data` is uint8 (M, 28, 28), `targets` int64 (M,), and the dataset's length is M."""
    for purpose in ("train", "validation", "test"):
        data, targets, length, is_mnist = submission.probe(content, purpose)
        expect_tensor(targets, "self.targets", dtype=torch.int64)
        expect(targets.ndim == 1, "self.targets must have one dimension.")
        expect_tensor(data, "self.data", dtype=torch.uint8)
        # Whether data and targets are of the same samples is looked at above.
        expect(data.shape[1:] == (28, 28), "self.data must have the shape (M, 28, 28).")
        expect(
            length in (len(data), len(targets)),
            "The length of the dataset must be its number of samples.",
        )
        expect(is_mnist, "FilteredMNIST must be an openset.data.MNIST.")


@pytest.mark.part("filtered_mnist", 0.75)
def test_other_purposes_are_refused(submission):
    """Any other purpose raises a ValueError that names the three."""
    for purpose in ("training", "Train", "val", "", "negative"):
        try:
            submission.call("FilteredMNIST", purpose)
        except StudentError as error:
            if error.kind in ("NotImplementedError", "KernelDied", "NameError"):
                raise
            expect("ValueError" in error.kinds, "A wrong purpose must raise a ValueError.")
            for name in ("train", "validation", "test"):
                expect(name in error.message, f'The message of the ValueError must name "{name}".')
        else:
            expect(False, "A purpose that is none of the three must raise a ValueError.")


def content_beside_another(student):
    """What a dataset holds before and after another one is made."""
    first = student.FilteredMNIST("train")
    before = first.data.clone(), first.targets.clone(), len(first)
    student.FilteredMNIST("test")
    return before, (first.data, first.targets, len(first))


@pytest.mark.part("filtered_mnist", 0.5)
def test_datasets_do_not_disturb_each_other(submission):
    """A dataset keeps its samples when another one is made."""
    before, after = submission.probe(content_beside_another)
    for one, other in zip(before, after, strict=True):
        expect(
            one == other if isinstance(one, int) else torch.equal(one, other),
            "A dataset changes when another one is made: keep its samples in self.",
        )


def content_of_root(student, images, digits):
    """The datasets of a data root that holds these samples, given as a path and as a string."""
    with tempfile.TemporaryDirectory() as root:
        half = len(digits) // 2
        write_mnist(
            raw_folder(Path(root)), images[:half], digits[:half], images[half:], digits[half:]
        )
        train = student.FilteredMNIST("train", root=root)
        test = student.FilteredMNIST("test", Path(root))
        return train.data, test.data


@pytest.mark.part("filtered_mnist", 1)
def test_root_is_handed_on(submission):
    """The folder `root` is where the samples come from."""
    random = np.random.default_rng(2)
    images = random.integers(0, 256, (80, 28, 28), dtype=np.uint8)
    digits = np.tile(np.arange(10, dtype=np.uint8), 8)
    given = {image.tobytes() for image in images}
    for data in submission.probe(content_of_root, images, digits):
        expect(isinstance(data, torch.Tensor) and len(data) > 0, "The data of root is not read.")
        pixels = data.to(torch.uint8).reshape(-1, 28, 28)
        expect(
            all(image.numpy().tobytes() in given for image in pixels),
            "The samples do not come from the folder that was given as root.",
        )
