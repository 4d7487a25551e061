"""Hidden graders of Task 1, target vectors."""

import pytest
import torch

from autograder.references import solution
from autograder.graders.student_tests import Judgement, returns
from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.expectations import close, expect, expect_tensor

right_target_vector = solution("task_01_target_vectors").target_vector


def is_right(target, digit):
    """Whether a target has the right values, whatever its dtype and shape."""
    return isinstance(target, torch.Tensor) and close(
        target.reshape(-1), right_target_vector(digit)
    )


@pytest.mark.part("target_vector", 2)
def test_known_classes_are_one_hot(submission):
    """Known classes get a one at their own position in the order 4, 5, 8, 9, and zeros."""
    for digit in KNOWN_CLASSES:
        target = submission.call("target_vector", digit)
        expect(is_right(target, digit), f"The target of digit {digit} is not the right one-hot.")


@pytest.mark.part("target_vector", 0.75)
def test_negative_classes_have_equal_entries(submission):
    """Negative classes get 1/O everywhere."""
    for digit in NEGATIVE_CLASSES:
        target = submission.call("target_vector", digit)
        expect(is_right(target, digit), f"The target of digit {digit} is not 1/O everywhere.")


@pytest.mark.part("target_vector", 0.75)
def test_unknown_classes_have_equal_entries(submission):
    """Unknown classes get 1/O everywhere."""
    for digit in UNKNOWN_CLASSES:
        target = submission.call("target_vector", digit)
        expect(is_right(target, digit), f"The target of digit {digit} is not 1/O everywhere.")


@pytest.fixture(scope="module")
def right_digits(submission):
    """Digits whose targets are right: of others, nothing more is worth points."""
    digits = [d for d in range(10) if is_right(submission.call("target_vector", d), d)]
    expect(digits, "No digit has the right target yet.")
    return digits


@pytest.mark.part("target_vector", 0.75)
def test_targets_are_float32_vectors(submission, right_digits):
    """A target vector is a float32 tensor of shape (O,) on the CPU."""
    for digit in right_digits:
        target = submission.call("target_vector", digit)
        expect_tensor(target, f"The target of digit {digit}", (4,), torch.float32, "(O,)")
    expect(submission.probe(is_on_cpu, right_digits[0]), "A target vector must be on the CPU.")


def is_on_cpu(student, digit):
    """Whether a target is where the contract wants it."""
    return student.target_vector(digit).device.type == "cpu"


@pytest.mark.part("target_vector", 0.75)
def test_label_may_be_a_tensor(submission, right_digits):
    """A label may be a tensor with a single number, as a dataset holds it."""
    for digit in right_digits:
        label = torch.tensor(digit)
        target = submission.call("target_vector", label)
        expect(is_right(target, digit), "The target of a tensor is not that of its number.")


WRONG = {
    "a wrong order of the known classes": lambda d: right_target_vector(
        {4: 9, 5: 8, 8: 5, 9: 4}.get(d, d)
    ),
    "two known classes that are swapped": lambda d: right_target_vector({8: 9, 9: 8}.get(d, d)),
    "a known class that is taken for an unknown one": lambda d: right_target_vector(
        0 if d == 9 else d
    ),
    "a known class with all zeros": lambda d: right_target_vector(d) * (d != 5),
    "targets that are one-hot for negative classes": lambda d: (
        right_target_vector(5) if d in NEGATIVE_CLASSES else right_target_vector(d)
    ),
    "zeros for unknown classes": lambda d: right_target_vector(d) * (d not in UNKNOWN_CLASSES),
    "zeros for negative classes": lambda d: right_target_vector(d) * (d not in NEGATIVE_CLASSES),
    "a wrong target of a single negative class": lambda d: (
        right_target_vector(4) if d == 7 else right_target_vector(d)
    ),
    "a wrong target of a single unknown class": lambda d: (
        right_target_vector(8) if d == 6 else right_target_vector(d)
    ),
    "entries that are right only in their sum": lambda d: (
        right_target_vector(d)
        if d in KNOWN_CLASSES
        else torch.tensor([0.1, 0.2, 0.3, 0.4])
    ),
    "values that are twice as large": lambda d: 2 * right_target_vector(d),
    "a dimension too many": lambda d: right_target_vector(d).unsqueeze(0),
}  # fmt: skip


@pytest.fixture(scope="module")
def judgement(submission):
    """What the student's test does with right and wrong implementations."""

    def accepts(candidate):
        return returns(
            submission.call, "test_target_vectors", lambda label: candidate(int(label))
        )

    return Judgement(accepts, [right_target_vector] * 4, WRONG)


@pytest.mark.part("test_1", 0.25)
@pytest.mark.parametrize("mistake", WRONG)
def test_mistake_is_noticed(judgement, mistake):
    """Your test accepts right implementations and notices {mistake}."""
    judgement.expect_rejected(mistake)
