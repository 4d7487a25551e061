"""Public checks of Task 7, the network."""

import pytest
import torch

from openset.expectations import expect, expect_parts, expect_tensor


def outputs(student, arguments, images):
    """What a network returns for some images."""
    return student.Network(*arguments).eval()(images)


@pytest.mark.part("network")
def test_outputs_are_deep_features_and_logits(submission):
    """`forward` returns deep features (N, 50) and logits (N, 4)."""
    result = submission.probe(outputs, [], torch.rand(2, 1, 28, 28))
    features, logits = expect_parts(result, 2, "What forward returns")
    expect_tensor(features, "The deep features of two images", (2, 50), torch.float32)
    expect_tensor(logits, "The logits of two images", (2, 4), torch.float32)


@pytest.mark.part("network")
def test_sizes_are_arguments(submission):
    """`Network(num_features=2, num_classes=3)` has 2 deep features and 3 logits."""
    result = submission.probe(outputs, [2, 3], torch.rand(2, 1, 28, 28))
    features, logits = expect_parts(result, 2, "What forward returns")
    expect_tensor(features, "The deep features of two images", (2, 2))
    expect_tensor(logits, "The logits of two images", (2, 3))


def count_parameters(student):
    """How many parameter tensors are registered."""
    return len(list(student.Network().parameters()))


@pytest.mark.part("network")
def test_parameters_are_registered(submission):
    """Four layers have their parameters registered with the network."""
    number = submission.probe(count_parameters)
    expect(number >= 4, f"{number} parameters are registered, fewer than four layers have.")
