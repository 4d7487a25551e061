# The largest allowed number of accepted samples decides, with ties left out as a whole.
from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network.eval()
    batches = list(loader)
    with torch.no_grad():
        outputs = [torch.softmax(network(images)[1], 1) for images, _ in batches]
    splits = [split_known_unknown(y, t) for y, (_, t) in zip(outputs, batches)]
    return (
        torch.cat([split[0] for split in splits]),
        torch.cat([split[1] for split in splits]),
        torch.cat([split[2] for split in splits]),
    )


def correct_classification_rate(known_scores, known_targets, threshold):
    n = len(known_scores)
    if n == 0:
        return float("nan")
    classes = torch.where(known_targets == 1)[1]
    scores, predictions = torch.max(known_scores, 1)
    return len(scores[(predictions == classes) & (scores >= threshold)]) / n


def false_positive_rate(unknown_scores, threshold):
    n = len(unknown_scores)
    if n == 0:
        return float("nan")
    scores, _ = torch.max(unknown_scores, 1)
    return len(scores[scores >= threshold]) / n


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1:
        raise ValueError("0 <= max_fpr <= 1 is required")
    n = len(unknown_scores)
    if n == 0:
        raise ValueError("no unknown samples")
    scores = torch.max(unknown_scores, 1)[0].sort(descending=True)[0]
    allowed = max(count for count in range(n + 1) if count / n <= max_fpr)
    if allowed == n:
        return scores[-1].item()
    above = scores[scores > scores[allowed]]
    if len(above):
        return above[-1].item()
    return torch.nextafter(scores[0], scores[0] + 1).item()
