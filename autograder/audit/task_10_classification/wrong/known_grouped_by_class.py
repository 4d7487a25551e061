# The known samples are gathered class by class.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        _, logits = network(images)
        parts.append(split_known_unknown(torch.softmax(logits, dim=1), targets))
    known_scores, known_targets, unknown_scores = (torch.cat(part) for part in zip(*parts))
    order = known_targets.argmax(dim=1).argsort(stable=True)
    return known_scores[order], known_targets[order], unknown_scores
