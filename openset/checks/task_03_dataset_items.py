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


def run_on_dataset(student, images, targets):
    """Give the student's test a dataset that consists of these images and targets."""

    class OpenSetMNIST(torch.utils.data.Dataset):
        """A dataset of given samples."""

        def __init__(self, purpose="train", root=None):
            self.data, self.targets = images, targets

        def __len__(self):
            return len(images)

        def __getitem__(self, index):
            return images[index], targets[index]

    return student.test_dataset(OpenSetMNIST)


def samples():
    """Images and targets of the right kind."""
    return torch.rand(128, 1, 28, 28), torch.eye(4).repeat(32, 1)


@pytest.mark.part("test_2")
def test_right_datasets_are_accepted(submission):
    """Your test returns nothing for a right dataset."""
    result = submission.probe(run_on_dataset, *samples())
    expect(result is None, "Your test must return nothing: use assert to say what must hold.")


@pytest.mark.part("test_2")
def test_missing_channel_is_noticed(submission):
    """Your test raises if the images lack their channel."""
    images, targets = samples()
    with pytest.raises(StudentError) as caught:
        submission.probe(run_on_dataset, images.squeeze(1), targets)
    expect(caught.value.kind != "NotImplementedError", "The test is not written yet.")
