"""Hidden graders of Task 10, classification."""

import math

import pytest
import torch

from autograder.references import solution
from openset.expectations import close, expect, expect_float, expect_parts, expect_tensor
from openset.submission import StudentError

right = solution("task_10_classification")
PARTS = ("known_scores", "known_targets", "unknown_scores")


def make_targets(kinds):
    """Target vectors: one-hot for a class, 1/O for None."""
    rows = [torch.eye(4)[c] if c is not None else torch.full((4,), 0.25) for c in kinds]
    return torch.stack(rows)


def make_batches(kinds, sizes):
    """Seeded batches of images and targets."""
    generator = torch.Generator().manual_seed(len(kinds))
    images = torch.randn(len(kinds), 1, 2, 3, generator=generator)
    return list(zip(images.split(sizes), make_targets(kinds).split(sizes), strict=True))


MIXED = make_batches([None, 2, 0, None, 3, 1, None, None, 2, 1, 0], (4, 4, 3))


class ToyNetwork(torch.nn.Module):
    """Its logits are some of the pixels, three times as large in training mode."""

    modes, graphs = [], []  # of the class: a copy of the network notes them here, too

    def __init__(self):
        super().__init__()
        self.scale = torch.nn.Parameter(torch.ones(()))

    def forward(self, images):
        """Deep features and logits."""
        features = images.flatten(start_dim=1) * self.scale
        self.modes.append(self.training)
        self.graphs.append(features.requires_grad)
        return 7 * features, features[:, :4] * (3 if self.training else 1)


def scores(student, batches, training):
    """The three results for a loader that gives one pass, and how the network was used."""
    network = ToyNetwork().train(training)
    network.scale.grad = torch.ones(())
    results = student.class_scores(network, iter(batches))
    kept = network.scale.grad is not None and float(network.scale.grad) == 1
    return list(results), network.modes, network.graphs, kept and network.scale.requires_grad


def check_scores(submission, batches):
    """Compare the three results with the right ones."""
    results, modes, *_ = submission.probe(scores, batches, False)
    images, targets = (torch.cat(parts) for parts in zip(*batches, strict=True))
    # What the wrong mode does to them is charged for elsewhere.
    logits = images.flatten(start_dim=1)[:, :4] * (3 if any(modes) else 1)
    known = (targets == 1).any(dim=1)
    y = torch.softmax(logits, dim=1)
    expected = (y[known], targets[known], y[~known])
    for name, part, right_part in zip(
        PARTS, expect_parts(results, 3, "The result"), expected, strict=True
    ):
        expect_tensor(part, name)
        expect(
            part.shape == right_part.shape,
            f"{name} must have one row for each of its samples and one column for each class; "
            f"yours has the shape {tuple(part.shape)}.",
        )
        hint = "the targets" if name == "known_targets" else "the softmax scores"
        expect(close(part, right_part), f"{name} are not {hint} of the samples, in their order.")


@pytest.mark.part("classification", 1.5)
def test_scores_are_softmax_scores_in_order(submission):
    """`class_scores` gives softmax scores and targets of all batches, in their order."""
    check_scores(submission, MIXED)


@pytest.mark.part("classification", 0.5)
def test_network_is_evaluated(submission):
    """`class_scores` uses the network in evaluation mode."""
    _, modes, *_ = submission.probe(scores, MIXED, True)
    expect(modes and not any(modes), "The network is in training mode while it is evaluated.")


@pytest.mark.part("classification", 0.5)
def test_scores_have_no_gradients(submission):
    """`class_scores` computes no gradients, and leaves those of the network alone."""
    results, _, graphs, kept = submission.probe(scores, MIXED, False)
    expect(kept, "The gradients of the network are changed.")
    expect(graphs and not any(graphs), "The network runs with gradients: use torch.no_grad().")
    for part in results:
        expect(not expect_tensor(part, "A result").requires_grad, "The result has gradients.")


@pytest.mark.part("classification", 0.75)
def test_either_group_may_be_empty(submission):
    """If all samples are of one kind, the scores of the other are an empty tensor (0, O)."""
    for kinds in ([3, 1, 0, 0, 2], [None] * 5):
        check_scores(submission, make_batches(kinds, (3, 2)))


def scores_in_double_precision(student, batches):
    """Scores of a network and images of float64."""
    batches = [(images.double(), targets.double()) for images, targets in batches]
    return student.class_scores(ToyNetwork().double(), batches)


@pytest.mark.part("classification", 0.5)
def test_scores_keep_their_dtype_and_stay_finite(submission):
    """Scores have the dtype of the network, and are right for logits of ±1e4."""
    for dtype, probe, arguments in (
        (torch.float32, scores, (MIXED, False)),
        (torch.float64, scores_in_double_precision, (MIXED,)),
    ):
        results = submission.probe(probe, *arguments)
        results = results[0] if probe is scores else results
        for name, part in zip(PARTS, expect_parts(results, 3, "The result"), strict=True):
            expect_tensor(part, name, dtype=dtype)
    large = [(1e4 * images.sign(), targets) for images, targets in MIXED]
    for part in submission.probe(scores, large, False)[0]:
        expect_tensor(part, "A result")
        expect(part.ndim == 2, "Scores and targets must have one row for each sample.")
        expect(
            bool(torch.isfinite(part).all())
            and close(part.sum(dim=1), torch.ones(len(part)), 2e-3),
            "Scores are not finite for large logits: torch.softmax stays so.",
        )


# Halves, quarters and eighths are exact in every dtype: scores can lie exactly at a threshold.
KNOWN_SCORES = torch.tensor(
    [
        [0.75, 0.125, 0.0625, 0.0625],
        [0.25, 0.5, 0.125, 0.125],
        [0.0625, 0.0625, 0.0625, 0.8125],
        [0.125, 0.625, 0.125, 0.125],
        [0.375, 0.3125, 0.1875, 0.125],
        [0.0625, 0.0625, 0.875, 0.0],
        [0.15625, 0.21875, 0.28125, 0.34375],
    ]
)
KNOWN_TARGETS = make_targets([0, 1, 3, 2, 0, 2, 2])  # the fourth and the last are misclassified
UNKNOWN_SCORES = torch.tensor(
    [
        [0.25, 0.3125, 0.25, 0.1875],
        [0.5, 0.25, 0.125, 0.125],
        [0.0625, 0.0625, 0.8125, 0.0625],
        [0.125, 0.125, 0.125, 0.625],
        [0.40625, 0.34375, 0.125, 0.125],
        [0.71875, 0.09375, 0.09375, 0.09375],
    ]
)
BETWEEN = (0.0, 0.2, 0.3, 0.36, 0.45, 0.6, 0.7, 0.78, 0.85, 0.95)
AT_KNOWN = (0.375, 0.5, 0.75, 0.8125, 0.875)
AT_UNKNOWN = (0.3125, 0.40625, 0.5, 0.625, 0.71875, 0.8125)
ABOVE = 2e-7  # enough to tell two numbers near one in float32


def in_dtypes(largest):
    """Scores and thresholds that show in which dtype, and how exactly, they are compared."""
    rest = (1 - largest) / 3
    row = torch.tensor([[largest, rest, rest, rest]], dtype=torch.float64)
    return [
        (row.float(), largest),  # equal in float32, whatever the double says
        (row.float(), largest + ABOVE),
        (row, largest),
        (row, largest + 1e-12),  # equal in float32 alone
        (row, largest - 1e-12),
    ]


def as_number(value, what):
    """A rate as a number, whatever its type."""
    if isinstance(value, torch.Tensor) and value.numel() == 1:
        return float(value)
    expect(isinstance(value, (int, float)), f"{what} must be a float.")
    return float(value)


def check_ccr(submission, thresholds, hint):
    """Compare CCRs with the right ones."""
    for threshold in thresholds:
        arguments = (KNOWN_SCORES, KNOWN_TARGETS, threshold)
        rate = as_number(submission.call("correct_classification_rate", *arguments), "The CCR")
        expect(close(rate, right.correct_classification_rate(*arguments)), hint)


def check_fpr(submission, thresholds, hint):
    """Compare FPRs with the right ones."""
    for threshold in thresholds:
        rate = as_number(submission.call("false_positive_rate", UNKNOWN_SCORES, threshold), "FPR")
        expect(close(rate, right.false_positive_rate(UNKNOWN_SCORES, threshold)), hint)


@pytest.mark.part("classification", 1.25)
def test_ccr_is_the_share_of_right_and_accepted_samples(submission):
    """The CCR is the share of known samples whose largest score is right and reaches τ."""
    check_ccr(
        submission,
        BETWEEN,
        "The CCR is wrong. Count samples whose largest score is at the right class and reaches the "
        "threshold, and divide by the number of all known samples.",
    )


@pytest.mark.part("classification", 0.5)
def test_ccr_counts_scores_at_the_threshold(submission):
    """For the CCR, a score that equals τ reaches it."""
    hint = "The CCR is wrong where a score equals the threshold, or nearly so."
    check_ccr(submission, AT_KNOWN, hint)
    for known, threshold in (case for largest in (0.7, 0.9, 0.6) for case in in_dtypes(largest)):
        arguments = (known, torch.eye(4, dtype=known.dtype)[:1], threshold)
        rate = as_number(submission.call("correct_classification_rate", *arguments), "The CCR")
        expect(rate == right.correct_classification_rate(*arguments), hint)


@pytest.mark.part("classification", 1)
def test_fpr_is_the_share_of_accepted_samples(submission):
    """The FPR is the share of unknown samples whose largest score reaches τ."""
    check_fpr(
        submission,
        BETWEEN,
        "The FPR is wrong. Count samples whose largest score reaches the threshold, and divide by "
        "the number of all unknown samples.",
    )


@pytest.mark.part("classification", 0.5)
def test_fpr_counts_scores_at_the_threshold(submission):
    """For the FPR, a score that equals τ reaches it."""
    hint = "The FPR is wrong where a score equals the threshold, or nearly so."
    check_fpr(submission, AT_UNKNOWN, hint)
    for unknown, threshold in (case for largest in (0.7, 0.9, 0.6) for case in in_dtypes(largest)):
        rate = as_number(submission.call("false_positive_rate", unknown, threshold), "The FPR")
        expect(rate == right.false_positive_rate(unknown, threshold), hint)


@pytest.mark.part("classification", 0.5)
def test_rates_of_no_samples_are_nan(submission):
    """A rate of no samples at all is nan."""
    empty = torch.empty(0, 4)
    for rate in (
        submission.call("correct_classification_rate", empty, empty, 0.5),
        submission.call("false_positive_rate", empty, 0.5),
    ):
        expect(math.isnan(as_number(rate, "A rate")), "The rate of no samples must be nan.")


@pytest.mark.part("classification", 0.5)
def test_rates_and_thresholds_are_python_floats(submission):
    """Rates and thresholds are Python floats; a rate is count / N in double precision."""
    threshold = submission.call("select_threshold", UNKNOWN_SCORES, 0.5)
    expect_float(threshold, "The threshold")
    number = 7 * 3
    known, targets = KNOWN_SCORES.repeat(3, 1), KNOWN_TARGETS.repeat(3, 1)
    rates = (
        submission.call("correct_classification_rate", known, targets, 0.45),
        submission.call("false_positive_rate", UNKNOWN_SCORES.repeat(3, 1)[:17], 0.45),
    )
    for rate, count in zip(rates, (number, 17), strict=True):
        expect_float(rate, "A rate")
        expect(
            abs(rate * count - round(rate * count)) < 1e-12,
            "A rate is rounded to less than double precision.",
        )


def random_scores(number, dtype=torch.float32):
    """Seeded softmax scores of unknown samples."""
    generator = torch.Generator().manual_seed(number)
    logits = 2 * torch.randn(number, 4, generator=generator, dtype=torch.float64)
    return torch.softmax(logits, dim=1).to(dtype)


def check_thresholds(submission, unknown, rates, hint):
    """Compare thresholds with the right ones, in the dtype of the scores."""
    for rate in rates:
        threshold = as_number(submission.call("select_threshold", unknown, rate), "The threshold")
        expected = right.select_threshold(unknown, rate)
        mine, best = (torch.tensor(value, dtype=unknown.dtype) for value in (threshold, expected))
        highest = float(unknown.max())
        if expected > highest:
            expect(
                mine > unknown.max() and threshold <= highest + 1e-4,
                "Where no sample's own score will do, the threshold must be just above the "
                "highest of them.",
            )
        else:
            expect(mine == best, hint)


@pytest.mark.part("classification", 1)
def test_threshold_is_the_smallest_that_will_do(submission):
    """`select_threshold` gives the smallest largest score whose FPR is at most `max_fpr`."""
    hint = "The threshold is not the smallest of the samples' largest scores that keeps to max_fpr."
    check_thresholds(submission, UNKNOWN_SCORES, (0.2, 0.4, 0.55, 0.7, 0.9, 1, 1.0), hint)
    check_thresholds(submission, random_scores(40), (0.03, 0.11, 0.33, 0.62), hint)
    check_thresholds(submission, random_scores(30, torch.float64), (0.05, 0.5), hint)
    tied = UNKNOWN_SCORES[[0, 1, 1, 1, 2, 3, 3]]
    check_thresholds(submission, tied, (0.2, 0.3, 0.5, 0.6, 0.9), hint)


@pytest.mark.part("classification", 0.25)
def test_threshold_may_reach_the_rate_exactly(submission):
    """An FPR that equals `max_fpr` is allowed, however the numbers are rounded."""
    hint = "The threshold is wrong where a false positive rate equals max_fpr."
    check_thresholds(submission, UNKNOWN_SCORES, (1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6), hint)
    hundred = random_scores(100)
    check_thresholds(submission, hundred, [count / 100 for count in range(1, 100, 4)], hint)
    check_thresholds(submission, hundred, (0.29, 0.57, 0.58, 0.07), hint)


@pytest.mark.part("classification", 0.25)
def test_threshold_may_be_above_all_scores(submission):
    """Where no sample's score will do, the threshold is just above the highest of them."""
    hint = "The threshold is wrong for a very small max_fpr."
    check_thresholds(submission, UNKNOWN_SCORES, (0, 0.0, 0.1), hint)
    check_thresholds(submission, random_scores(40), (0.0, 0.02), hint)
    certain = torch.cat([UNKNOWN_SCORES, torch.eye(4)])  # some scores are one, the largest of all
    check_thresholds(submission, certain, (0.0, 0.3), hint)


def arguments_after(student, known, targets, unknown):
    """The arguments after they were used by all functions."""
    student.correct_classification_rate(known, targets, 0.6)
    student.false_positive_rate(unknown, 0.6)
    student.select_threshold(unknown, 0.5)
    return known, targets, unknown


@pytest.mark.part("classification", 0.25)
def test_arguments_are_unchanged(submission):
    """The functions leave their arguments as they are."""
    arguments = (KNOWN_SCORES, KNOWN_TARGETS, UNKNOWN_SCORES)
    for before, after in zip(arguments, submission.probe(arguments_after, *arguments), strict=True):
        expect(torch.equal(before, after), "The functions must not change their arguments.")


@pytest.mark.part("classification", 0.25)
def test_impossible_rates_and_no_samples_are_refused(submission):
    """A `max_fpr` outside [0, 1], nan, and scores of no samples raise a ValueError."""
    cases = [(UNKNOWN_SCORES, rate) for rate in (-0.01, 1.01, math.nan, 5, -math.inf)]
    for unknown, rate in [*cases, (torch.empty(0, 4), 0.5)]:
        try:
            submission.call("select_threshold", unknown, rate)
        except StudentError as error:
            if error.kind in ("NotImplementedError", "KernelDied", "NameError"):
                raise
            expect("ValueError" in error.kinds, "What is impossible must raise a ValueError.")
        else:
            expect(False, "A max_fpr that is impossible, or no samples, must raise a ValueError.")
