# Samples are looked at one by one, without any mask.
from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network.eval()
    known_scores, known_targets, unknown_scores = [], [], []
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            for z, t in zip(logits, targets):
                y = torch.exp(z - torch.logsumexp(z, dim=0))
                if (t == 1).any():
                    known_scores.append(y)
                    known_targets.append(t)
                else:
                    unknown_scores.append(y)
    none = logits[:0]
    return (
        torch.stack(known_scores) if known_scores else none,
        torch.stack(known_targets) if known_targets else none.clone(),
        torch.stack(unknown_scores) if unknown_scores else none.clone(),
    )


def correct_classification_rate(known_scores, known_targets, threshold):
    count, total = 0, 0
    for scores, target in zip(known_scores, known_targets):
        best = torch.argmax(scores)
        if target[best] == 1 and scores[best] >= threshold:
            count += 1
        total += 1
    return count / total if total else float("nan")


def false_positive_rate(unknown_scores, threshold):
    count, total = 0, 0
    for scores in unknown_scores:
        count += bool(scores.max() >= threshold)
        total += 1
    return count / total if total else float("nan")


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1:
        raise ValueError("max_fpr")
    values = sorted((scores.max().item() for scores in unknown_scores), reverse=True)
    if not values:
        raise ValueError("no scores")
    threshold = values[0] + 1e-5
    for index, value in enumerate(values):
        is_last_of_its_kind = index + 1 == len(values) or values[index + 1] < value
        if is_last_of_its_kind:
            if (index + 1) / len(values) > max_fpr:
                break
            threshold = value
    return threshold
