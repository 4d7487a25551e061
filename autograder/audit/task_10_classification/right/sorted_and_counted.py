# Scores are split per batch, and sorted largest scores give the rates of all thresholds at once.
from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network.eval()
    known, known_targets, unknown = [], [], []
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            scores = torch.softmax(logits, dim=1)
            k, t, u = split_known_unknown(scores, targets)
            known.append(k)
            known_targets.append(t)
            unknown.append(u)
    return torch.cat(known), torch.cat(known_targets), torch.cat(unknown)


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.max(dim=1)
    correct = predicted == known_targets.argmax(dim=1)
    return (correct & (largest >= threshold)).sum().item() / len(known_scores)


def false_positive_rate(unknown_scores, threshold):
    if len(unknown_scores) == 0:
        return float("nan")
    return (unknown_scores.max(dim=1).values >= threshold).sum().item() / len(unknown_scores)


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1:
        raise ValueError(f"max_fpr must lie within [0, 1], not {max_fpr}")
    if len(unknown_scores) == 0:
        raise ValueError("There are no samples.")
    largest = unknown_scores.max(dim=1).values.sort().values
    accepted = len(largest) - torch.searchsorted(largest, largest)
    qualified = largest[accepted.double() / len(largest) <= max_fpr]
    if len(qualified):
        return qualified[0].item()
    return torch.nextafter(largest[-1], torch.full_like(largest[-1], torch.inf)).item()
