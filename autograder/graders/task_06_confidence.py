"""Hidden graders of Task 6, confidence."""

import pytest
import torch

from autograder.graders.student_tests import Judgement, returns
from autograder.references import solution
from openset.expectations import close, expect, expect_tensor

right_confidence = solution("task_06_confidence").confidence


def make_case(classes, dtype=torch.float32):
    """Seeded logits and target vectors: one-hot for a class, 1/O for None."""
    generator = torch.Generator().manual_seed(len(classes))
    logits = 2 * torch.randn(len(classes), 4, generator=generator, dtype=torch.float64)
    rows = [torch.eye(4)[c] if c is not None else torch.full((4,), 0.25) for c in classes]
    return logits.to(dtype), torch.stack(rows).to(dtype)


def check_values(submission, classes, hint):
    """Compare confidences with the right ones, whatever their shape."""
    logits, targets = make_case(classes)
    values = submission.call("confidence", logits, targets)
    expect_tensor(values, "The confidence")
    expect(values.numel() == len(classes), "There must be one confidence for each sample.")
    expect(close(values.reshape(-1), right_confidence(logits, targets)), hint)


@pytest.mark.part("confidence", 3)
def test_known_samples_have_the_score_of_their_class(submission):
    """The confidence of a known sample is the softmax score of its right class."""
    for classes in ([0, 3, 1, 2, 0, 1, 3, 2, 2], [1]):
        check_values(submission, classes, "The confidence of known samples is wrong.")


@pytest.mark.part("confidence", 3)
def test_unknown_samples_are_confident_when_unsure(submission):
    """The confidence of an unknown sample is 1 - max y + 1/O."""
    for number in (7, 1):
        check_values(submission, [None] * number, "The confidence of unknown samples is wrong.")


def separately(submission, logits, targets):
    """The student's confidences of samples that are given one at a time."""
    values = [
        submission.call("confidence", logits[n : n + 1], targets[n : n + 1])
        for n in range(len(logits))
    ]
    for value in values:
        expect_tensor(value, "The confidence")
        expect(value.numel() == 1, "There must be one confidence for each sample.")
    return torch.stack([value.reshape(()) for value in values])


@pytest.mark.part("confidence", 1.5)
def test_mixed_batches_keep_their_order(submission):
    """In a mixed batch, each sample has the confidence that it has alone, in the same place."""
    logits, targets = make_case([None, 2, None, 0, 3, None, 1, 1])
    together = submission.call("confidence", logits, targets)
    expect_tensor(together, "The confidence")
    alone = separately(submission, logits, targets)
    expect(together.numel() == len(alone), "There must be one confidence for each sample.")
    expect(
        bool((alone - alone[0]).abs().max() > 1e-3), "The confidence does not depend on the sample."
    )
    expect(
        close(together.reshape(-1), alone),
        "In a mixed batch, confidences differ from those of the same samples alone, "
        "or stand in another order.",
    )


@pytest.mark.part("confidence", 0.5)
def test_confidence_stays_right_for_large_logits(submission):
    """Confidences stay finite and right for logits of ±1e4."""
    logits = torch.tensor([[1e4, -1e4, 0, 0], [-1e4, 1e4, 0, 0], [1e4] * 4, [-1e4] * 4])
    targets = torch.stack([torch.eye(4)[0], torch.eye(4)[0], *torch.full((2, 4), 0.25)])
    values = submission.call("confidence", logits, targets)
    expect_tensor(values, "The confidence")
    expect(
        close(values.reshape(-1), right_confidence(logits, targets), 2e-3),
        "Confidences are wrong for large logits: torch.softmax stays finite for them.",
    )


@pytest.mark.part("confidence", 0.5)
def test_confidence_is_a_vector(submission):
    """Confidences come as a tensor of shape (N,), for one sample too."""
    for classes in ([None, 2, None, 0, 3], [None], [2]):
        logits, targets = make_case(classes)
        values = submission.call("confidence", logits, targets)
        expect_tensor(values, "The confidence", (len(classes),), None, "(N,)")


def arguments_after(student, logits, targets):
    """The arguments after a call."""
    student.confidence(logits, targets)
    return logits, targets


@pytest.mark.part("confidence", 0.5)
def test_dtype_is_kept_and_arguments_unchanged(submission):
    """Confidences keep the dtype of the logits, and the arguments stay as they are."""
    for dtype in (torch.float32, torch.float64):
        logits, targets = make_case([None, 2, None, 0, 3], dtype)
        values = submission.call("confidence", logits, targets)
        expect_tensor(values, "The confidence", dtype=dtype)
        after = submission.probe(arguments_after, logits, targets)
        expect(
            torch.equal(after[0], logits) and torch.equal(after[1], targets),
            "The function must not change its arguments.",
        )


def wrong_for_class(position):
    """A confidence that is zero for one of the known classes."""

    def confidence(logits, targets):
        return torch.where(targets[:, position] == 1, 0.0, right_confidence(logits, targets))

    return confidence


def wrong_for_unknown(formula):
    """A confidence that follows another formula of the scores for unknown samples."""

    def confidence(logits, targets):
        known = (targets == 1).any(dim=1)
        scores = torch.softmax(logits, dim=1)
        return torch.where(known, right_confidence(logits, targets), formula(scores))

    return confidence


def wrong_for_known(formula):
    """A confidence that follows another formula for known samples."""

    def confidence(logits, targets):
        known = (targets == 1).any(dim=1)
        right = right_confidence(logits, targets)
        return torch.where(known, formula(right, logits), right)

    return confidence


def misplaced_share(logits, targets):
    """A confidence that adds 1/O for known samples and not for unknown ones."""
    known = (targets == 1).any(dim=1)
    return right_confidence(logits, targets) + torch.where(known, 0.25, -0.25)


WRONG = {
    "a wrong confidence of digit 4": wrong_for_class(0),
    "a wrong confidence of digit 5": wrong_for_class(1),
    "a wrong confidence of digit 8": wrong_for_class(2),
    "a wrong confidence of digit 9": wrong_for_class(3),
    "a confidence of unknown samples without 1/O": wrong_for_unknown(
        lambda scores: 1 - scores.max(dim=1).values
    ),
    "the largest score as confidence of unknown samples": wrong_for_unknown(
        lambda scores: scores.max(dim=1).values
    ),
    "no confidence of unknown samples at all": wrong_for_unknown(
        lambda scores: torch.zeros(len(scores))
    ),
    "1/O that is added for known samples instead of unknown ones": misplaced_share,
    "a confidence of unknown samples above one": wrong_for_unknown(
        lambda scores: 2 - scores.max(dim=1).values
    ),
    "a confidence of known samples above one": wrong_for_known(lambda right, z: right + 0.25),
    "the opposite of the confidence of known samples": wrong_for_known(lambda right, z: 1 - right),
    "a confidence that is not a number": wrong_for_known(lambda right, z: right * float("nan")),
}


@pytest.fixture(scope="module")
def judgement(submission):
    """What the student's test does with right and wrong implementations."""

    def accepts(candidate):
        return returns(submission.call, "test_confidence", candidate)

    return Judgement(accepts, [right_confidence] * 4, WRONG)


@pytest.mark.part("test_3", 0.25)
@pytest.mark.parametrize("mistake", WRONG)
def test_mistake_is_noticed(judgement, mistake):
    """Your test accepts right implementations and notices {mistake}."""
    judgement.expect_rejected(mistake)
