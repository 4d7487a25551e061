"""Public checks of Task 2, filtered MNIST."""

import pytest
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.expectations import expect, expect_tensor
from openset.submission import StudentError


def content(student, purpose):
    """Shape and dtype of the images, the digits, and the length of a dataset."""
    dataset = student.FilteredMNIST(purpose)
    return dataset.data[:3], list(dataset.data.shape), dataset.targets, len(dataset)


@pytest.mark.part("filtered_mnist")
def test_data_and_targets_belong_together(submission):
    """`data` is uint8 (M, 28, 28), `targets` int64 (M,), and the dataset's length is M."""
    data, shape, targets, length = submission.probe(content, "train")
    expect_tensor(data, "self.data", dtype=torch.uint8)
    expect_tensor(targets, "self.targets", (length,), torch.int64)
    expect(shape == [length, 28, 28], f"self.data has the shape {shape} in a dataset of {length}.")


@pytest.mark.part("filtered_mnist")
@pytest.mark.parametrize(
    ("purpose", "groups", "classes"),
    [
        ("train", "known and negative", KNOWN_CLASSES + NEGATIVE_CLASSES),
        ("test", "known and unknown", KNOWN_CLASSES + UNKNOWN_CLASSES),
    ],
)
def test_classes_are_those_of_the_purpose(submission, purpose, groups, classes):
    """Purpose "{purpose}" holds samples of {groups} classes."""
    _, _, targets, _ = submission.probe(content, purpose)
    digits = sorted(set(targets.reshape(-1).tolist()))
    expect(digits == sorted(classes), f"The digits are {digits}, not {sorted(classes)}.")


@pytest.mark.part("filtered_mnist")
def test_other_purposes_are_refused(submission):
    """A purpose that is none of the three raises a ValueError."""
    with pytest.raises(StudentError) as caught:
        submission.call("FilteredMNIST", "holiday")
    kind = caught.value.kind
    expect(kind == "ValueError", f'FilteredMNIST("holiday") raises {kind}.')
