# The logits are returned instead of softmax scores.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        _, logits = network(images)
        parts.append(split_known_unknown(logits, targets))
    known_scores, known_targets, unknown_scores = zip(*parts)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
