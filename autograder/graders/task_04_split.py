"""Hidden graders of Task 4, the split into known and unknown samples."""

import pytest
import torch

from autograder.references import solution
from openset.expectations import close, expect, expect_parts, expect_tensor

split = solution("task_04_split").split_known_unknown
NAMES = ("known_batch", "known_targets", "unknown_batch")
WHICH = {"known_batch": "with", "known_targets": "with", "unknown_batch": "without"}
KINDS = {
    "mixed": [0, 2, None, 1, None, None, 2, 0, None, 3, 3],
    "known": [2, 0, 0, 3, 1],
    "unknown": [None, None, None],
    "one known": [3],
    "one unknown": [None],
}


def make_targets(kind, dtype=torch.float32):
    """Target vectors of a kind of batch."""
    rows = [torch.eye(4)[c] if c is not None else torch.full((4,), 0.25) for c in KINDS[kind]]
    return torch.stack(rows).to(dtype)


def make_batch(number, *shape):
    """A batch of seeded numbers, none of which comes twice."""
    return torch.randn(number, *shape, generator=torch.Generator().manual_seed(number))


def check_split(submission, batch, targets):
    """Compare the student's three parts with the right ones."""
    parts = expect_parts(submission.call("split_known_unknown", batch, targets), 3, "The result")
    for name, part, right in zip(NAMES, parts, split(batch, targets)):
        expect_tensor(part, name)
        expect(
            len(part) == len(right),
            f"{name} has {len(part)} entries: it must have one for each sample {WHICH[name]} a "
            "one-hot target.",
        )
        expect(
            part.shape == right.shape,
            f"{name} has {part.ndim} dimensions of shape {tuple(part.shape)}: "
            "the samples must keep their shape.",
        )
        expect(close(part, right), f"{name} does not hold the right samples in their order.")


@pytest.mark.part("split", 3)
def test_samples_are_split_in_their_order(submission):
    """Known samples, their targets and unknown samples come back in the order of the batch."""
    targets = make_targets("mixed")
    check_split(submission, make_batch(11, 4), targets)


@pytest.mark.part("split", 1)
@pytest.mark.parametrize(("what", "shape"), [("numbers", ()), ("images", (1, 6, 5))])
def test_any_batch_is_split(submission, what, shape):
    """A batch may hold anything, such as {what}: only its first dimension is split."""
    check_split(submission, make_batch(11, *shape), make_targets("mixed"))
    if what == "images":
        turned = make_batch(11, 3, 4)
        parts = submission.probe(split_turned, turned, make_targets("mixed"))
        right = split(turned.transpose(1, 2), make_targets("mixed"))
        for name, part, right_part in zip(NAMES, expect_parts(parts, 3, "The result"), right):
            expect_tensor(part, name, tuple(right_part.shape), symbols="of the samples")
            expect(close(part, right_part), f"{name} is wrong for images that lie turned round.")


def split_turned(student, batch, targets):
    """The parts of a batch whose samples do not lie one after the other in memory."""
    return student.split_known_unknown(batch.transpose(1, 2), targets)


@pytest.mark.part("split", 0.75)
@pytest.mark.parametrize(("only", "other"), [("known", "unknown"), ("unknown", "known")])
def test_a_part_may_be_empty(submission, only, other):
    """If all samples are {only}, the {other} part is empty and keeps its other dimensions."""
    targets = make_targets(only)
    check_split(submission, make_batch(len(targets), 5, 3), targets)
    targets = make_targets(f"one {only}")
    check_split(submission, make_batch(1, 5, 3), targets)


def gradients(student, batch, targets):
    """Gradient of the batch when the known part counts once and the unknown one three times."""
    batch = batch.clone().requires_grad_()
    known, _, unknown = student.split_known_unknown(batch, targets)
    (known.sum() + 3 * unknown.sum()).backward()
    return batch.grad


@pytest.mark.part("split", 0.75)
def test_gradients_flow(submission):
    """Gradients flow from both parts to the batch."""
    targets = make_targets("mixed")
    gradient = submission.probe(gradients, make_batch(11, 4), targets)
    known = torch.tensor([c is not None for c in KINDS["mixed"]]).unsqueeze(1)
    expect(
        isinstance(gradient, torch.Tensor)
        and close(gradient, torch.where(known, 1.0, 3.0).expand(11, 4)),
        "The gradient of the parts does not reach the right samples of the batch.",
    )


def arguments_after(student, batch, targets):
    """The arguments after a call, and whether results share their memory with them."""
    student.split_known_unknown(batch, targets)
    return batch, targets


@pytest.mark.part("split", 0.75)
def test_dtypes_are_kept_and_arguments_unchanged(submission):
    """The parts keep the dtypes of batch and targets, and the arguments stay as they are."""
    targets = make_targets("mixed")
    for dtype in (torch.float64, torch.int64, torch.uint8, torch.float32):
        batch = (make_batch(11, 4).abs() * 40).to(dtype)
        targets = make_targets("mixed", torch.float64 if dtype == torch.float64 else torch.float32)
        for samples in (slice(None), slice(0, 2), slice(2, 3)):  # of the latter, a part is empty
            parts = submission.call("split_known_unknown", batch[samples], targets[samples])
            expected = (dtype, targets.dtype, dtype)
            for name, part, kept in zip(NAMES, expect_parts(parts, 3, "The result"), expected):
                expect_tensor(part, name, dtype=kept)
        after = submission.probe(arguments_after, batch, targets)
        expect(
            torch.equal(after[0], batch) and torch.equal(after[1], targets),
            "The function must not change its arguments.",
        )
