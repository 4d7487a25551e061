"""Public checks of Task 5, the entropic open-set loss."""

import math

import pytest
import torch

from openset.expectations import close, expect, expect_tensor

LOGITS = torch.zeros(2, 4)
TARGETS = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25]])


def loss_and_gradient(student, name, logits, targets):
    """The loss of a class or a function, and the gradient of the logits."""
    loss = getattr(student, name)
    loss = loss.apply if isinstance(loss, type) else loss
    logits = logits.clone().requires_grad_()
    value = loss(logits, targets)
    value.backward()
    return value, logits.grad


def check_easy_case(submission, name):
    """For logits that are all zero, value and gradient are known without computing."""
    value, _ = submission.probe(loss_and_gradient, name, LOGITS, TARGETS)
    expect_tensor(value, "The loss", ())
    expect(
        close(value, math.log(4)),
        f"For logits that are all zero, the loss must be ln 4 = 1.386; yours is {value:.3f}.",
    )


def check_easy_gradient(submission, name):
    """The gradient of the easy case."""
    _, gradient = submission.probe(loss_and_gradient, name, LOGITS, TARGETS)
    expect_tensor(gradient, "The gradient of the logits", (2, 4))
    right = torch.tensor([[-0.375, 0.125, 0.125, 0.125], [0.0, 0.0, 0.0, 0.0]])
    expect(
        close(gradient, right),
        f"For logits that are all zero, (y - t)/N is {right.tolist()}; "
        f"your gradient is {gradient.tolist()}.",
    )


@pytest.mark.part("entropic_loss")
def test_value_is_right_for_equal_logits(submission):
    """If all logits are zero, the loss is ln 4."""
    check_easy_case(submission, "EntropicOpenSetLoss")


@pytest.mark.part("entropic_loss")
def test_gradient_is_right_for_equal_logits(submission):
    """If all logits are zero, the gradient is (y - t)/N with y = 1/4."""
    check_easy_gradient(submission, "EntropicOpenSetLoss")


@pytest.mark.part("entropic_loss_5a")
def test_formula_is_right_for_equal_logits(submission):
    """If all logits are zero, the formula gives ln 4."""
    check_easy_case(submission, "entropic_open_set_loss")


@pytest.mark.part("entropic_loss_5a")
def test_formula_is_derived_by_autograd(submission):
    """If all logits are zero, autograd derives (y - t)/N with y = 1/4."""
    check_easy_gradient(submission, "entropic_open_set_loss")
