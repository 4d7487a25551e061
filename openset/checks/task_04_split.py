"""Public checks of Task 4, the split into known and unknown samples."""

import pytest
import torch

from openset.expectations import expect, expect_parts, expect_tensor

BATCH = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
TARGETS = torch.tensor([[0.25, 0.25, 0.25, 0.25], [0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0]])


@pytest.mark.part("split")
def test_split_has_three_parts(submission):
    """The result is three tensors: known samples, their targets, unknown samples."""
    parts = expect_parts(
        submission.call("split_known_unknown", BATCH, TARGETS), 3, "What you return"
    )
    for part, shape in zip(parts, [(2, 2), (2, 4), (1, 2)], strict=True):
        expect_tensor(part, "A part of a batch with two known samples and an unknown one", shape)


@pytest.mark.part("split")
def test_one_hot_targets_are_known(submission):
    """Samples with a one-hot target are known, in their order; the others are unknown."""
    known, targets, unknown = expect_parts(
        submission.call("split_known_unknown", BATCH, TARGETS), 3, "What you return"
    )
    expect(known.tolist() == [[3, 4], [5, 6]], f"The known samples are {known.tolist()}.")
    expect(targets.tolist() == TARGETS[1:].tolist(), f"Their targets are {targets.tolist()}.")
    expect(unknown.tolist() == [[1, 2]], f"The unknown samples are {unknown.tolist()}.")
