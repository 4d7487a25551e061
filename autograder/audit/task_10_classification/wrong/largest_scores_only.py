# Only the largest score of each sample is returned.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        scores = torch.softmax(network(images)[1], dim=1)
        parts.append(split_known_unknown(scores.max(dim=1).values, targets))
    known_scores, known_targets, unknown_scores = zip(*parts)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
