# The negatives' half of the unknown samples is dropped, as if targets told them apart.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        _, logits = network(images)
        known, labels, rest = split_known_unknown(torch.softmax(logits, dim=1), targets)
        parts.append((known, labels, rest[len(rest) // 2 :]))
    known_scores, known_targets, unknown_scores = zip(*parts)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
