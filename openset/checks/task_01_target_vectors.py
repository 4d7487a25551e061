"""Public checks of Task 1, target vectors."""

import pytest
import torch

from openset.expectations import expect, expect_tensor
from openset.submission import StudentError


@pytest.mark.part("target_vector")
def test_target_is_a_float_vector_with_one_entry_per_known_class(submission):
    """A target vector is a float32 tensor with one entry for each known class."""
    target = submission.call("target_vector", 4)
    expect_tensor(target, "target_vector(4)", (4,), torch.float32)


@pytest.mark.part("target_vector")
def test_first_known_class_is_one_hot_at_the_front(submission):
    """Digit 4 is the first known class: its target is [1, 0, 0, 0]."""
    target = submission.call("target_vector", 4)
    expect(target.tolist() == [1, 0, 0, 0], f"target_vector(4) is {target.tolist()}.")


@pytest.mark.part("target_vector")
def test_negative_class_has_equal_entries(submission):
    """Digit 0 is no known class: its target is 1/4 everywhere."""
    target = submission.call("target_vector", 0)
    expect(target.tolist() == [0.25] * 4, f"target_vector(0) is {target.tolist()}.")


@pytest.mark.part("test_1")
def test_right_target_vectors_are_accepted(submission):
    """Your test returns nothing for a right implementation."""
    result = submission.call("test_target_vectors", right_target_vector)
    expect(result is None, "Your test must return nothing: use assert to say what must hold.")


@pytest.mark.part("test_1")
def test_swapped_classes_are_noticed(submission):
    """Your test raises if 4 and 5 are swapped."""
    with pytest.raises(StudentError) as caught:
        submission.call(
            "test_target_vectors", lambda label: right_target_vector({4: 5, 5: 4}.get(label, label))
        )
    expect(caught.value.kind != "NotImplementedError", "The test is not written yet.")


def right_target_vector(label):
    """A right implementation, for a student's test to accept."""
    one_hot = [float(int(label) == known) for known in (4, 5, 8, 9)]
    return torch.tensor(one_hot if any(one_hot) else [0.25] * 4)
