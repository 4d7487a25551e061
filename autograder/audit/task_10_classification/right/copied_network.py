# A frozen copy of the network is evaluated, and a table of comparisons gives all rates.
import copy

from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network = copy.deepcopy(network).eval().requires_grad_(False)
    known_scores, known_targets, unknown_scores = [], [], []
    for images, targets in loader:
        scores = torch.softmax(network(images)[1], dim=1)
        known, labels, unknown = split_known_unknown(scores, targets)
        known_scores.extend(known)
        known_targets.extend(labels)
        unknown_scores.extend(unknown)
    empty = scores[:0]
    return (
        torch.stack(known_scores) if known_scores else empty,
        torch.stack(known_targets) if known_targets else empty,
        torch.stack(unknown_scores) if unknown_scores else empty,
    )


def correct_classification_rate(known_scores, known_targets, threshold):
    if known_scores.numel() == 0:
        return float("nan")
    wrong = known_scores.argmax(dim=1) != known_targets.argmax(dim=1)
    largest = known_scores.max(dim=1).values.masked_fill(wrong, -torch.inf)
    accepted = largest >= threshold
    return accepted.sum().item() / accepted.numel()


def false_positive_rate(unknown_scores, threshold):
    accepted = unknown_scores.max(dim=1).values >= threshold
    return accepted.sum().item() / accepted.numel() if accepted.numel() else float("nan")


def select_threshold(unknown_scores, max_fpr):
    if len(unknown_scores) == 0 or not 0 <= max_fpr <= 1:
        raise ValueError("no samples or no rate")
    largest = unknown_scores.max(dim=1).values
    rates = (largest[None, :] >= largest[:, None]).cpu().double().mean(dim=1)
    own = largest[(rates <= max_fpr).to(largest.device)]
    if own.numel() > 0:
        return own.min().item()
    return torch.nextafter(largest.max(), torch.full_like(largest.max(), 2)).item()
