"""Hidden graders of Task 1, target vectors."""

import pytest
import torch

from autograder.graders.student_tests import Judgement, returns
from autograder.references import solution
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


@pytest.mark.part("target_vector", 0.5)
def test_targets_are_float32_vectors(submission, right_digits):
    """A target vector is a float32 tensor of shape (O,) on the CPU."""
    for digit in right_digits:
        target = submission.call("target_vector", digit)
        expect_tensor(target, f"The target of digit {digit}", (4,), torch.float32, "(O,)")
    expect(submission.probe(is_on_cpu, right_digits[0]), "A target vector must be on the CPU.")


def is_on_cpu(student, digit):
    """Whether a target is where the contract wants it."""
    return student.target_vector(digit).device.type == "cpu"


@pytest.mark.part("target_vector", 0.5)
def test_label_may_be_a_tensor(submission, right_digits):
    """A label may be a tensor with a single number, as a dataset holds it."""
    for digit in right_digits:
        label = torch.tensor(digit)
        target = submission.call("target_vector", label)
        expect(is_right(target, digit), "The target of a tensor is not that of its number.")


def targets_kept(student, digits):
    """Targets of several digits that are all kept, and the labels after they were used."""
    labels = [torch.tensor(digit) for digit in digits]
    targets = [student.target_vector(label) for label in labels]
    return targets, labels


@pytest.mark.part("target_vector", 0.5)
def test_calls_do_not_disturb_each_other(submission, right_digits):
    """A target stays as it is when others are made, and the label is not changed."""
    targets, labels = submission.probe(targets_kept, right_digits)
    for digit, target, label in zip(right_digits, targets, labels, strict=True):
        expect(int(label) == digit, "The function must not change its argument.")
        expect(
            is_right(target, digit), "A target changes when the target of another digit is made."
        )


RIGHT = torch.stack([right_target_vector(digit) for digit in range(10)])


def changed(digits, row):
    """A table of right targets that is wrong for some digits."""
    table = RIGHT.clone()
    table[list(digits)] = torch.as_tensor(row)
    return list(table)


NOT_KNOWN = NEGATIVE_CLASSES + UNKNOWN_CLASSES
WRONG = {
    **{
        f"a wrong target of digit {digit}": changed([digit], RIGHT[5 if digit in (4, 6) else 4])
        for digit in range(10)
        if digit != 4
    },
    "a known class that is taken for an unknown one": changed([4], RIGHT[0]),
    "a wrong order of the known classes": list(RIGHT[[0, 1, 2, 3, 9, 8, 6, 7, 5, 4]]),
    "known targets that are not quite one-hot": changed(
        KNOWN_CLASSES, 0.9 * RIGHT[list(KNOWN_CLASSES)] + 0.025
    ),
    "known targets with a second entry": changed([5, 8], [[0.5, 1.0, 0.0, 0.0], [0, 0, 1.0, 0.5]]),
    "all zeros for unknown and negative classes": changed(NOT_KNOWN, torch.zeros(4)),
    "entries that are right only in their sum": changed(NOT_KNOWN, [0.1, 0.2, 0.3, 0.4]),
    "values that are twice as large": list(2 * RIGHT),
    "a dimension too many": list(RIGHT.unsqueeze(1)),
    "targets of unknown classes with a wrong shape": [
        row if digit in KNOWN_CLASSES else row[:1] for digit, row in enumerate(RIGHT)
    ],
    "one-hot targets of negative classes": changed(NEGATIVE_CLASSES, RIGHT[8]),
    "targets with an entry too many": list(torch.nn.functional.pad(RIGHT, (0, 1))),
}


def run_on_table(student, table, copied):
    """Give the student's test a function that looks targets up, as copies or as they are."""

    def target_vector(label):
        if not isinstance(label, int) and (label.dtype != torch.int64 or label.ndim > 0):
            raise TypeError("label must be an int or a 0-d int64 tensor")
        row = table[int(label)]
        return row.clone() if copied else row

    student.test_target_vectors(target_vector)


@pytest.fixture(scope="module")
def judgement(submission):
    """What the student's test does with right and wrong implementations."""

    def accepts(candidate):
        return returns(submission.probe, run_on_table, *candidate)

    right = [(list(RIGHT), copied) for copied in (True, False, True, False)]
    wrong = {mistake: (table, True) for mistake, table in WRONG.items()}
    return Judgement(accepts, right, wrong)


@pytest.mark.part("test_1", 3 / len(WRONG))
@pytest.mark.parametrize("mistake", WRONG)
def test_mistake_is_noticed(judgement, mistake):
    """Your test accepts right implementations and notices {mistake}."""
    judgement.expect_rejected(mistake)
