# The targets of unknown samples are returned along with the known ones.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    known_scores, all_targets, unknown_scores = [], [], []
    for images, targets in loader:
        known, _, unknown = split_known_unknown(torch.softmax(network(images)[1], 1), targets)
        known_scores.append(known)
        all_targets.append(targets)
        unknown_scores.append(unknown)
    return torch.cat(known_scores), torch.cat(all_targets), torch.cat(unknown_scores)
