"""Hidden graders of Task 5, the entropic open-set loss."""

import pytest
import torch

from autograder.graders.library_calls import Recorder, library_losses
from openset.expectations import TOLERANCE, close, expect, expect_tensor

LARGE = 2e-3  # relative tolerance for logits near ±1e4


def make_targets(classes, dtype):
    """Target vectors: one-hot for a class, 1/O for None."""
    rows = [torch.eye(4)[c] if c is not None else torch.full((4,), 0.25) for c in classes]
    return torch.stack(rows).to(dtype)


def make_case(number, scale=2.0, dtype=torch.float32):
    """Seeded logits and targets of `number` samples of all kinds."""
    generator = torch.Generator().manual_seed(number)
    logits = scale * torch.randn(number, 4, generator=generator, dtype=torch.float64)
    classes = [(0, None, 3, 1, None, 2)[sample % 6] for sample in range(number)]
    return logits.to(dtype), make_targets(classes, dtype)


def extreme_case():
    """Logits of ±1e4 in all places that matter: at the right class, at another, everywhere."""
    logits = torch.tensor(
        [
            [1e4, -1e4, 0, 0],
            [-1e4, 1e4, 5, -5],
            [1e4, 1e4, 1e4, 1e4],
            [-1e4, -1e4, -1e4, -1e4],
            [0, 0, 1e4, -1e4],
            [-1e4, -1e4, -1e4, 1e4],
        ]
    )
    return logits, make_targets([0, 0, None, 2, None, 3], torch.float32)


def right_loss(logits, targets):
    """The loss, from its definition in double precision."""
    log_scores = torch.log_softmax(logits.double(), dim=1)
    return -(targets.double() * log_scores).sum() / len(logits)


def right_gradient(logits, targets, factor=1.0):
    """The closed form of the derivative, times a factor."""
    return factor * (torch.softmax(logits.double(), dim=1) - targets.double()) / len(logits)


def loss_function(student, name):
    """The student's class as a function, or the student's function."""
    loss = getattr(student, name)
    return loss.apply if isinstance(loss, type) else loss


def loss_value(student, name, logits, targets):
    """The loss, the library functions that it called, and the names in its graph."""
    logits = logits.clone().requires_grad_()
    with Recorder() as recorder:
        loss = loss_function(student, name)(logits, targets)
    nodes, graph = [getattr(loss, "grad_fn", None)], []
    while nodes:
        node = nodes.pop()
        if node is not None and len(graph) < 1000:
            graph.append(type(node).__name__)
            nodes.extend(following for following, _ in node.next_functions)
    return loss, recorder.names, graph


def loss_gradient(student, name, logits, targets, factor):
    """Gradients of logits and targets of factor * loss, and the library functions on the way."""
    logits, targets = logits.clone().requires_grad_(), targets.clone()
    loss = factor * loss_function(student, name)(logits, targets)
    with Recorder() as recorder:
        # What Tensor.backward calls: that itself would be noted, and hide what it calls.
        torch.autograd.Variable._execution_engine.run_backward(
            (loss,), (torch.ones_like(loss),), False, False, (), True, accumulate_grad=True
        )
    return logits.grad, recorder.names


def expect_own_loss(names):
    """Raise `Mistake` where one of the library's losses was called."""
    used = library_losses(names)
    expect(
        not used,
        f"The loss is computed by PyTorch's {', '.join(used)}: writing it is the task.",
    )


def check_value(submission, name, logits, targets, tolerance=TOLERANCE):
    """Compare a value with the right one."""
    loss, names, _ = submission.probe(loss_value, name, logits, targets)
    expect_own_loss(names)
    expect_tensor(loss, "The loss")
    expect(loss.numel() == 1, f"The loss must be one number; its shape is {tuple(loss.shape)}.")
    expect(bool(torch.isfinite(loss).all()), "The loss is not finite.")
    expect(
        close(loss.reshape(()), right_loss(logits, targets), tolerance),
        "The value of the loss is wrong: look at its sign, at the sum over the classes and at the "
        "mean over the samples.",
    )


def check_gradient(submission, name, logits, targets, factor=1.0, tolerance=TOLERANCE):
    """Compare a gradient with the closed form; the names of the functions that were called."""
    factor = torch.tensor(factor, dtype=logits.dtype)
    gradient, names = submission.probe(loss_gradient, name, logits, targets, factor)
    expect_tensor(gradient, "The gradient of the logits", tuple(logits.shape), None, "(N, O)")
    expect(bool(torch.isfinite(gradient).all()), "The gradient is not finite.")
    right = right_gradient(logits, targets, float(factor))
    expect(
        close(gradient / factor, right / factor, tolerance),
        "The gradient of the logits is not (y - t)/N times the derivative of what follows.",
    )
    return names


@pytest.mark.part("entropic_loss", 2.5)
def test_value_is_the_mean_cross_entropy(submission):
    """The value is J, for known and for unknown samples and for batches of any size."""
    for number in (1, 2, 7, 24):
        check_value(submission, "EntropicOpenSetLoss", *make_case(number))


@pytest.mark.part("entropic_loss", 0.5)
def test_value_is_a_scalar(submission):
    """The value is a tensor without dimensions."""
    loss, names, _ = submission.probe(loss_value, "EntropicOpenSetLoss", *make_case(5))
    expect_own_loss(names)
    expect_tensor(loss, "The loss", ())


@pytest.mark.part("entropic_loss", 3)
def test_gradient_is_the_closed_form(submission):
    """The gradient of the logits is (y - t)/N, checked in double precision."""
    for number in (1, 5, 24):
        check_gradient(submission, "EntropicOpenSetLoss", *make_case(number, dtype=torch.float64))


@pytest.mark.part("entropic_loss", 1)
def test_gradient_is_scaled_by_what_follows(submission):
    """The gradient is multiplied by `grad_output`, the derivative of what follows the loss."""
    case = make_case(6)
    plain, _ = submission.probe(loss_gradient, "EntropicOpenSetLoss", *case, torch.tensor(1.0))
    scaled, _ = submission.probe(loss_gradient, "EntropicOpenSetLoss", *case, torch.tensor(-2.5))
    for gradient in (plain, scaled):
        expect_tensor(gradient, "The gradient of the logits")
    expect(bool(plain.abs().sum() > 0), "The gradient is zero.")
    expect(close(scaled, -2.5 * plain), "backward must multiply its result by grad_output.")


def gradients_of_two(student, first, second):
    """Gradients of two losses that are derived together, after both have been computed."""
    leaves = [logits.clone().requires_grad_() for logits, _ in (first, second)]
    losses = [
        student.EntropicOpenSetLoss.apply(leaf, targets)
        for leaf, (_, targets) in zip(leaves, (first, second), strict=True)
    ]
    (losses[0] + losses[1]).backward()
    return [leaf.grad for leaf in leaves]


@pytest.mark.part("entropic_loss", 0.5)
def test_two_losses_do_not_disturb_each_other(submission):
    """Each loss keeps what its own gradient needs, when several are computed before."""
    cases = make_case(6), make_case(7)
    together = submission.probe(gradients_of_two, *cases)
    for gradient, case in zip(together, cases, strict=True):
        alone, _ = submission.probe(loss_gradient, "EntropicOpenSetLoss", *case, torch.tensor(1.0))
        for one in (gradient, alone):
            expect_tensor(one, "The gradient of the logits")
        expect(bool(alone.abs().sum() > 0), "The gradient is zero.")
        expect(
            close(gradient, alone),
            "A gradient changes when another loss has been computed: keep what it needs in ctx.",
        )


@pytest.mark.part("entropic_loss", 1)
def test_value_stays_right_for_large_logits(submission):
    """The value stays finite and right for logits of ±1e4."""
    check_value(submission, "EntropicOpenSetLoss", *extreme_case(), LARGE)


@pytest.mark.part("entropic_loss", 1)
def test_gradient_stays_right_for_large_logits(submission):
    """The gradient stays finite and right for logits of ±1e4."""
    check_gradient(submission, "EntropicOpenSetLoss", *extreme_case(), tolerance=LARGE)


def backward_result(student, logits, targets):
    """What backward returns, the kind of class, and the library functions that it calls."""
    returned = []
    loss = student.EntropicOpenSetLoss
    original = loss.__dict__.get("backward") or loss.__dict__.get("vjp")

    class Observed(loss):
        """The student's class, with its results noted."""

        @staticmethod
        def backward(ctx, *gradients):
            """Note what the student's backward returns."""
            result = loss.backward(ctx, *gradients)
            returned.append(result)
            return result

    logits = logits.clone().requires_grad_()
    with Recorder() as recorder:
        value = Observed.apply(logits, targets)
        torch.autograd.Variable._execution_engine.run_backward(
            (value,), (torch.ones_like(value),), False, False, (), True, accumulate_grad=True
        )
    is_function = issubclass(loss, torch.autograd.Function)
    return returned[0], is_function, original is not None, recorder.names


@pytest.mark.part("entropic_loss", 1)
def test_backward_is_written_by_hand(submission):
    """`backward` computes the derivative itself and returns None for the targets."""
    result, is_function, has_backward, names = submission.probe(backward_result, *make_case(6))
    expect(is_function, "EntropicOpenSetLoss must be a torch.autograd.Function.")
    expect(has_backward, "EntropicOpenSetLoss needs a backward of its own.")
    expect(
        isinstance(result, list) and len(result) == 2 and result[1] is None,
        "backward must return two values: the derivative by the logits, and None.",
    )
    by_autograd = {"grad", "backward", "vjp", "jacobian"} & set(names)
    expect(not by_autograd, "The class must not call autograd: write the derivative by hand.")


def state_after(student, name, logits, targets):
    """Arguments after a forward and a backward pass, and the dtypes of value and gradient."""
    leaf = logits.clone().requires_grad_()
    used, used_targets = leaf * 1, targets.clone()
    value = loss_function(student, name)(used, used_targets)
    value.backward()
    return used, used_targets, value, leaf.grad


def check_state(submission, name):
    """Dtypes are kept, arguments are not changed."""
    for dtype in (torch.float32, torch.float64):
        logits, targets = make_case(6, dtype=dtype)
        used, used_targets, value, gradient = submission.probe(state_after, name, logits, targets)
        expect_tensor(value, "The loss", dtype=dtype)
        expect_tensor(gradient, "The gradient", dtype=dtype)
        expect(
            torch.equal(used.detach(), logits) and torch.equal(used_targets, targets),
            "The function must not change its arguments.",
        )


@pytest.mark.part("entropic_loss", 0.5)
def test_dtype_is_kept_and_arguments_unchanged(submission):
    """Value and gradient keep the dtype of the logits, and the arguments stay as they are."""
    check_state(submission, "EntropicOpenSetLoss")


@pytest.fixture(scope="module")
def own_formula(submission):
    """Task 5a counts only where it is a formula of its own."""
    _, names, graph = submission.probe(loss_value, "entropic_open_set_loss", *make_case(5))
    expect_own_loss(names)
    expect(
        not any("EntropicOpenSetLoss" in name for name in graph),
        "entropic_open_set_loss must not use the class: autograd has to derive its formula.",
    )


@pytest.mark.part("entropic_loss_5a", 2)
def test_formula_gives_the_same_value(submission, own_formula):
    """The value is J, for known and for unknown samples and for batches of any size."""
    for number in (1, 2, 7, 24):
        check_value(submission, "entropic_open_set_loss", *make_case(number))
    loss, *_ = submission.probe(loss_value, "entropic_open_set_loss", *make_case(5))
    expect_tensor(loss, "The loss", ())


@pytest.mark.part("entropic_loss_5a", 1.5)
def test_formula_is_derived_by_autograd(submission, own_formula):
    """Autograd derives the formula: the gradient of the logits is (y - t)/N."""
    for number in (1, 5, 24):
        check_gradient(
            submission, "entropic_open_set_loss", *make_case(number, dtype=torch.float64)
        )


@pytest.mark.part("entropic_loss_5a", 1)
def test_formula_stays_right_for_large_logits(submission, own_formula):
    """Value and gradient stay finite and right for logits of ±1e4."""
    check_value(submission, "entropic_open_set_loss", *extreme_case(), LARGE)
    check_gradient(submission, "entropic_open_set_loss", *extreme_case(), tolerance=LARGE)


@pytest.mark.part("entropic_loss_5a", 0.5)
def test_formula_keeps_dtype_and_arguments(submission, own_formula):
    """Value and gradient keep the dtype of the logits, and the arguments stay as they are."""
    check_state(submission, "entropic_open_set_loss")
