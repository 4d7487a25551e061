# A mean in double precision is the rate, nan for no samples included.
from openset.earlier_tasks import split_known_unknown


def class_scores(network, loader):
    was_training = network.training
    network.eval()
    collected = ([], [], [])
    try:
        for images, targets in loader:
            with torch.no_grad():
                scores = torch.nn.Softmax(dim=1)(network(images)[1])
            for part, values in zip(collected, split_known_unknown(scores, targets)):
                part.append(values)
    finally:
        network.train(was_training)
    return tuple(map(torch.cat, collected))


def correct_classification_rate(known_scores, known_targets, threshold):
    right_class = known_targets.argmax(dim=1)
    right = known_scores.argmax(dim=1).eq(right_class)
    confident = known_scores.amax(dim=1).ge(threshold)
    return right.logical_and(confident).cpu().double().mean().item()


def false_positive_rate(unknown_scores, threshold):
    return unknown_scores.amax(dim=1).ge(threshold).cpu().double().mean().item()


def select_threshold(unknown_scores, max_fpr):
    if len(unknown_scores) < 1:
        raise ValueError("A threshold needs samples")
    if not 0.0 <= max_fpr <= 1.0:
        raise ValueError("A rate lies between 0 and 1")
    largest = unknown_scores.amax(dim=1)
    own = [t for t in largest if false_positive_rate(unknown_scores, t.item()) <= max_fpr]
    above = largest.max().item() * (1 + torch.finfo(largest.dtype).eps)
    return min((t.item() for t in own), default=above)
