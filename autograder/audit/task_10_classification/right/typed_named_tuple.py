# Annotated functions with a named tuple, and a line on stderr for every threshold.
import bisect
import sys
from typing import NamedTuple

from torch import Tensor, nn

from openset.earlier_tasks import split_known_unknown


class Scores(NamedTuple):
    """Scores of known samples, their targets, and scores of unknown samples."""

    known_scores: Tensor
    known_targets: Tensor
    unknown_scores: Tensor


@torch.no_grad()
def class_scores(network: nn.Module, loader) -> Scores:
    """Softmax scores of all samples."""
    network.eval()
    rows: list[Scores] = []
    for images, targets in loader:
        _, logits = network(images)
        rows.append(Scores(*split_known_unknown(logits, targets)))
    known, targets, unknown = (torch.cat(column) for column in zip(*rows, strict=True))
    return Scores(known.softmax(dim=1), targets, unknown.softmax(dim=1))


def correct_classification_rate(
    known_scores: Tensor, known_targets: Tensor, threshold: float
) -> float:
    """Share of known samples that are classified correctly and accepted."""
    if known_scores.size(0) == 0:
        return float("nan")
    limit = torch.tensor(threshold, dtype=known_scores.dtype, device=known_scores.device)
    right_scores = torch.einsum("no,no->n", known_scores, known_targets)
    correct = known_scores.argmax(dim=1) == known_targets.argmax(dim=1)
    return float(torch.sum(correct & (right_scores >= limit)).item() / known_scores.size(0))


def false_positive_rate(unknown_scores: Tensor, threshold: float) -> float:
    """Share of unknown samples that are accepted."""
    if unknown_scores.size(0) == 0:
        return float("nan")
    limit = torch.tensor(threshold, dtype=unknown_scores.dtype, device=unknown_scores.device)
    return float((unknown_scores.amax(dim=1) >= limit).sum().item() / unknown_scores.size(0))


def select_threshold(unknown_scores: Tensor, max_fpr: float) -> float:
    """Smallest own score that accepts a share of at most `max_fpr`."""
    if not 0 <= max_fpr <= 1:
        raise ValueError(f"max_fpr is {max_fpr}, which is not within [0, 1].")
    if unknown_scores.size(0) == 0:
        raise ValueError("There are no unknown samples to select a threshold from.")
    scores = sorted(unknown_scores.amax(dim=1).tolist())
    total = len(scores)
    for score in scores:
        if (total - bisect.bisect_left(scores, score)) / total <= max_fpr:
            print(f"threshold {score}", file=sys.stderr)
            return score
    return scores[-1] + 1e-6
