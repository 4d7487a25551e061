"""Hidden graders of Task 3, dataset items."""

import tempfile
from pathlib import Path

import numpy as np
import pytest
import torch

from autograder.graders.student_tests import Judgement, returns
from autograder.references import reference, solution
from openset.data import raw_folder, write_mnist
from openset.earlier_tasks import FilteredMNIST, target_vector
from openset.expectations import close, expect, expect_parts, expect_tensor

EXPECTED = reference("task_03_dataset_items")
OpenSetMNIST = solution("task_03_dataset_items").OpenSetMNIST
INDICES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]


def items(student, purpose, indices):
    """Items of a dataset of this purpose, each asked for twice, and what is left of its data."""
    dataset = student.OpenSetMNIST(purpose)
    before = dataset.data.clone(), dataset.targets.clone()
    drawn = [[list(dataset[index]) for index in indices] for _ in range(2)]
    unchanged = torch.equal(before[0], dataset.data) and torch.equal(before[1], dataset.targets)
    return drawn, unchanged


def right_items(purpose):
    """The right items of a purpose."""
    return EXPECTED.probe(items, purpose, INDICES)[0][0]


def student_items(submission, purpose):
    """The student's items of a purpose, each of which must be a pair of tensors."""
    drawn = submission.probe(items, purpose, INDICES)[0][0]
    for item in drawn:
        image, target = expect_parts(item, 2, "An item")
        expect_tensor(image, "The image of an item")
        expect_tensor(target, "The target of an item")
    return drawn


@pytest.mark.part("dataset_items", 1.5)
def test_images_hold_pixels_divided_by_255(submission):
    """The image of an item holds the pixel values of its sample, divided by 255."""
    for purpose in ("train", "validation", "test"):
        for (image, _), (right, _) in zip(student_items(submission, purpose), right_items(purpose)):
            expect(
                close(image.reshape(-1), right.reshape(-1)),
                f"The image has values from {image.min():.3g} to {image.max():.3g} that are not "
                "the sample's pixel values divided by 255.",
            )


@pytest.mark.part("dataset_items", 1)
def test_images_are_float32_with_a_channel(submission):
    """The image of an item is float32 of shape (1, 28, 28)."""
    for image, _ in student_items(submission, "train"):
        expect_tensor(image, "The image of an item", (1, 28, 28), torch.float32)


@pytest.mark.part("dataset_items", 1.5)
def test_targets_are_target_vectors_of_the_samples(submission):
    """The target of an item is the float32 target vector (O,) of its sample's digit."""
    for purpose in ("train", "validation", "test"):
        for (_, target), (_, right) in zip(
            student_items(submission, purpose), right_items(purpose)
        ):
            expect_tensor(target, "The target of an item", (4,), torch.float32, "(O,)")
            expect(close(target, right), "The target is not the target vector of the digit.")


def batch(student, size):
    """The first batch of a loader, and the type of what the dataset is made from."""
    dataset = student.OpenSetMNIST("train")
    loader = torch.utils.data.DataLoader(dataset, batch_size=size)
    images, targets = next(iter(loader))
    return images, targets, isinstance(dataset, student.FilteredMNIST), len(dataset)


@pytest.mark.part("dataset_items", 0.5)
def test_loader_makes_batches(submission):
    """A DataLoader makes batches of all samples: OpenSetMNIST is a FilteredMNIST."""
    images, targets, is_filtered, length = submission.probe(batch, 5)
    expect(
        isinstance(images, torch.Tensor) and isinstance(targets, torch.Tensor),
        "A DataLoader must make tensors of images and of targets.",
    )
    expect(len(images) == len(targets) == 5, "A batch must have an image and a target each.")
    expect(is_filtered, "OpenSetMNIST must be a FilteredMNIST.")
    expect(length == EXPECTED.probe(batch, 5)[3], "The dataset must keep all its samples.")


@pytest.mark.part("dataset_items", 0.25)
def test_drawing_an_item_changes_nothing(submission):
    """Drawing an item leaves the dataset as it was: the same item comes again."""
    (first, second), unchanged = submission.probe(items, "train", INDICES)
    expect(unchanged, "Drawing an item must not change self.data or self.targets.")
    for one, other in zip(first, second):
        expect(
            all(isinstance(a, torch.Tensor) and torch.equal(a, b) for a, b in zip(one, other)),
            "An item that is drawn twice must be the same.",
        )


def first_of_root(student, image, digit):
    """The only item of a data root that holds one image of one digit."""
    with tempfile.TemporaryDirectory() as root:
        images, digits = image[None], np.array([digit], dtype=np.uint8)
        write_mnist(raw_folder(Path(root)), images, digits, images, digits)
        return student.OpenSetMNIST("test", root=root)[0]


@pytest.mark.part("dataset_items", 0.25)
def test_root_is_still_handed_on(submission):
    """OpenSetMNIST reads the folder that is given as `root`."""
    image = np.random.default_rng(3).integers(0, 256, (28, 28), dtype=np.uint8)
    item, _ = expect_parts(submission.probe(first_of_root, image, 8), 2, "An item")
    right, _ = EXPECTED.probe(first_of_root, image, 8)
    expect_tensor(item, "The image of an item")
    expect(
        close(item.reshape(-1) / item.max(), right.reshape(-1) / right.max()),
        "The item does not come from the folder that was given as root.",
    )


def run_on_dataset(student, images, targets):
    """Give the student's test a dataset whose training items are these images and targets."""

    class OpenSetMNIST(FilteredMNIST):
        """A dataset that knows nothing of its items being right or wrong."""

        def __init__(self, purpose, root=None):
            super().__init__(purpose, root)
            self.purpose = purpose
            if purpose == "train":
                self.data, self.targets = self.data[: len(images)], self.targets[: len(images)]

        def __getitem__(self, index):
            if self.purpose == "train":
                return images[index], targets[index]
            return self.data[index].unsqueeze(0) / 255, target_vector(self.targets[index])

    student.test_dataset(OpenSetMNIST)


def samples(number):
    """The right images and targets of the first training samples."""
    items = OpenSetMNIST("train")
    images, targets = zip(*(items[index] for index in range(number)), strict=True)
    return torch.stack(images), torch.stack(targets)


IMAGES, TARGETS = samples(256)


def third(remainder, wrong):
    """Right targets, but for each third sample."""
    chosen = torch.arange(len(TARGETS)) % 3 == remainder
    return torch.where(chosen.unsqueeze(1), wrong, TARGETS)


WRONG = {
    "images without a channel": (IMAGES.squeeze(1), TARGETS),
    "images that are flattened": (IMAGES.flatten(start_dim=1), TARGETS),
    "images with three channels": (IMAGES.expand(-1, 3, -1, -1), TARGETS),
    "images that are cut in half": (IMAGES[:, :, :14], TARGETS),
    "images of another dtype": (IMAGES.double(), TARGETS),
    "pixel values up to 255": (IMAGES * 255, TARGETS),
    "pixel values that are divided twice": (IMAGES / 255, TARGETS),
    "negative pixel values": (IMAGES * 2 - 1, TARGETS),
    "negative pixel values that are small": (IMAGES - 0.01, TARGETS),
    "pixel values slightly above one": (IMAGES * 1.2, TARGETS),
    "digits in place of target vectors": (IMAGES, TARGETS.argmax(dim=1)),
    "targets of ten classes": (IMAGES, torch.nn.functional.pad(TARGETS, (0, 6))),
    "targets with an entry too few": (IMAGES, torch.full((256, 3), 1 / 3)),
    "targets of another dtype": (IMAGES, TARGETS.double()),
    "targets that sum to less than one": (IMAGES, TARGETS * 0.5),
    "targets that sum to more than one": (IMAGES, TARGETS + 0.25),
    "targets that sum to zero": (IMAGES, TARGETS - TARGETS.mean(dim=1, keepdim=True)),
    "some targets that sum to zero": (IMAGES, third(0, torch.zeros(4))),
    "some targets that sum to more than one": (IMAGES, third(1, TARGETS + 0.25)),
    "some targets that sum to less than one": (IMAGES, third(2, TARGETS * 0.75)),
    "sums that are one on average": (
        IMAGES,
        torch.where(torch.arange(256).unsqueeze(1) % 2 == 0, TARGETS * 0.5, TARGETS * 1.5),
    ),
    "targets with a dimension too many": (IMAGES, TARGETS.unsqueeze(1)),
}


@pytest.fixture(scope="module")
def judgement(submission):
    """What the student's test does with right and wrong datasets."""

    def accepts(candidate):
        return returns(submission.probe, run_on_dataset, *candidate)

    return Judgement(accepts, [samples(number) for number in (256, 300, 384, 512)], WRONG)


@pytest.mark.part("test_2", 3 / len(WRONG))
@pytest.mark.parametrize("mistake", WRONG)
def test_mistake_is_noticed(judgement, mistake):
    """Your test accepts right datasets and notices {mistake}."""
    judgement.expect_rejected(mistake)
