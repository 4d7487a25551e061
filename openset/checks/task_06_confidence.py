"""Public checks of Task 6, confidence."""

import pytest
import torch

from openset.expectations import close, expect, expect_tensor
from openset.submission import StudentError


@pytest.mark.part("confidence")
def test_confidence_is_a_vector(submission):
    """There is one confidence for each sample, in a tensor of shape (N,)."""
    targets = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25]])
    values = submission.call("confidence", torch.zeros(2, 4), targets)
    expect_tensor(values, "The confidence of two samples", (2,))


@pytest.mark.part("confidence")
def test_equal_logits_are_right_for_unknown_samples_only(submission):
    """If all logits are equal, a known sample has the confidence 1/4, an unknown one 1."""
    targets = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25]])
    values = submission.call("confidence", torch.zeros(2, 4), targets)
    expect(
        close(values, torch.tensor([0.25, 1.0])),
        f"For a known and an unknown sample, yours are {values.tolist()}.",
    )


def right_confidence(logits, targets):
    """A right implementation, for a student's test to accept."""
    scores = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (scores * targets).sum(dim=1), 1.25 - scores.max(dim=1).values)


@pytest.mark.part("test_3")
def test_right_confidences_are_accepted(submission):
    """Your test returns nothing for a right implementation."""
    result = submission.call("test_confidence", right_confidence)
    expect(result is None, "Your test must return nothing: use assert to say what must hold.")


@pytest.mark.part("test_3")
def test_zero_confidence_is_noticed(submission):
    """Your test raises if all confidences are zero."""
    with pytest.raises(StudentError) as caught:
        submission.call("test_confidence", lambda logits, targets: torch.zeros(len(logits)))
    expect(caught.value.kind != "NotImplementedError", "The test is not written yet.")
