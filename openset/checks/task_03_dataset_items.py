"""Public checks of Task 3, dataset items."""

import pytest
import torch

from openset.expectations import expect, expect_parts, expect_tensor
from openset.submission import StudentError


def first_item(student):
    """The first item of the training samples."""
    return student.OpenSetMNIST("train")[0]


@pytest.mark.part("dataset_items")
def test_item_is_an_image_and_a_target(submission):
    """An item is a float32 image (1, 28, 28) and a float32 target (4,)."""
    image, target = expect_parts(submission.probe(first_item), 2, "An item")
    expect_tensor(image, "The image", (1, 28, 28), torch.float32)
    expect_tensor(target, "The target", (4,), torch.float32)


@pytest.mark.part("dataset_items")
def test_pixels_are_shares(submission):
    """Pixel values lie in [0, 1], and some are larger than 0.1."""
    image, _ = expect_parts(submission.probe(first_item), 2, "An item")
    low, high = float(image.min()), float(image.max())
    expect(low >= 0 and 0.1 < high <= 1, f"Pixel values go from {low:.4f} to {high:.4f}.")


def run_on_own_dataset(student):
    """Give the student's test the student's dataset."""
    return student.test_dataset(student.OpenSetMNIST)


def run_without_channel(student):
    """Give the student's test the student's dataset, its images without their channel."""

    class OpenSetMNIST(student.OpenSetMNIST):
        """A dataset with a mistake."""

        def __getitem__(self, index):
            image, target = super().__getitem__(index)
            return image.reshape(28, 28), target

    student.test_dataset(OpenSetMNIST)


@pytest.mark.part("test_2")
def test_own_dataset_is_accepted(submission):
    """Your test returns nothing for your own dataset."""
    result = submission.probe(run_on_own_dataset)
    expect(result is None, "Your test must return nothing: use assert to say what must hold.")


@pytest.mark.part("test_2")
def test_missing_channel_is_noticed(submission):
    """Your test raises if the images lack their channel."""
    with pytest.raises(StudentError) as caught:
        submission.probe(run_without_channel)
    expect(caught.value.kind != "NotImplementedError", "The test is not written yet.")
