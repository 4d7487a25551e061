# Scores are exponentials of log-softmax, and the threshold is found by bisection.
from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    network.eval()
    known_scores, known_targets, unknown_scores = [], [], []
    for images, targets in loader:
        with torch.no_grad():
            scores = torch.log_softmax(network(images)[-1], dim=-1).exp()
        known = targets.amax(dim=1) == 1
        known_scores.append(scores[known])
        known_targets.append(targets[known])
        unknown_scores.append(scores[~known])
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)


def rate(mask):
    return mask.sum().item() / mask.numel() if mask.numel() else float("nan")


def correct_classification_rate(known_scores, known_targets, threshold):
    values, indices = torch.topk(known_scores, 1, dim=1)
    right = torch.gather(known_targets, 1, indices) == 1
    return rate(right & (values >= threshold))


def false_positive_rate(unknown_scores, threshold):
    return rate(torch.topk(unknown_scores, 1, dim=1).values >= threshold)


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or unknown_scores.numel() == 0:
        raise ValueError("max_fpr must be a share, and there must be samples")
    candidates = torch.unique(unknown_scores.max(dim=1).values).tolist()
    low, high = 0, len(candidates)
    while low < high:
        middle = (low + high) // 2
        if false_positive_rate(unknown_scores, candidates[middle]) <= max_fpr:
            high = middle
        else:
            low = middle + 1
    if low == len(candidates):
        return candidates[-1] + 5e-5
    return candidates[low]
