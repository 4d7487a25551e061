# The softmax is applied in the loop and once more at the end.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        _, logits = network(images)
        parts.append(split_known_unknown(logits.softmax(dim=1), targets))
    known, known_targets, unknown = (torch.cat(part) for part in zip(*parts))
    return known.softmax(dim=1), known_targets, unknown.softmax(dim=1)
