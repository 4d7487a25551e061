# The softmax is applied to the known samples only.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    known_scores, known_targets, unknown_scores = [], [], []
    for images, targets in loader:
        known, labels, unknown = split_known_unknown(network(images)[1], targets)
        known_scores.append(torch.softmax(known, dim=1))
        known_targets.append(labels)
        unknown_scores.append(unknown)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
