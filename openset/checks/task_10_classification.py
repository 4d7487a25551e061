"""Public checks of Task 10, classification."""

import math

import pytest
import torch

from openset.expectations import close, expect, expect_float, expect_parts, expect_tensor

SCORES = torch.tensor([[0.7, 0.1, 0.1, 0.1], [0.2, 0.5, 0.2, 0.1], [0.1, 0.1, 0.2, 0.6]])
TARGETS = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]])


class ToyNetwork(torch.nn.Module):
    """Its logits are the pixels."""

    def forward(self, images):
        """Deep features and logits."""
        logits = images.flatten(start_dim=1)
        return 2 * logits, logits


def scores(student, images, targets):
    """Scores of one batch."""
    return student.class_scores(ToyNetwork(), [(images, targets)])


@pytest.mark.part("classification")
def test_scores_are_split_and_sum_to_one(submission):
    """`class_scores` gives scores that sum to one, of known and of unknown samples."""
    targets = torch.cat([TARGETS, torch.full((1, 4), 0.25)])
    result = submission.probe(scores, torch.eye(4).reshape(4, 1, 2, 2), targets)
    known, known_targets, unknown = expect_parts(result, 3, "What class_scores returns")
    expect_tensor(known, "The scores of three known samples", (3, 4))
    expect_tensor(known_targets, "The targets of three known samples", (3, 4))
    expect_tensor(unknown, "The scores of an unknown sample", (1, 4))
    sums = torch.cat([known, unknown]).sum(dim=1)
    expect(close(sums, torch.ones(4)), f"The scores of the samples sum to {sums.tolist()}.")


@pytest.mark.part("classification")
def test_ccr_counts_right_and_accepted_samples(submission):
    """Of three known samples, of which one is misclassified and one has a low score, 1/3 count."""
    rate = submission.call("correct_classification_rate", SCORES, TARGETS, 0.55)
    expect_float(rate, "The CCR")
    expect(math.isclose(rate, 1 / 3), f"The CCR is {rate}, not 1/3.")


@pytest.mark.part("classification")
def test_fpr_counts_accepted_samples(submission):
    """Of three unknown samples, two reach the threshold 0.55."""
    rate = submission.call("false_positive_rate", SCORES, 0.55)
    expect_float(rate, "The FPR")
    expect(math.isclose(rate, 2 / 3), f"The FPR is {rate}, not 2/3.")


@pytest.mark.part("classification")
def test_threshold_is_a_score_of_a_sample(submission):
    """With largest scores 0.7, 0.5 and 0.6, an FPR of 0.4 needs the threshold 0.7."""
    threshold = submission.call("select_threshold", SCORES, 0.4)
    expect_float(threshold, "The threshold")
    expect(math.isclose(threshold, 0.7, rel_tol=1e-6), f"The threshold is {threshold}, not 0.7.")
