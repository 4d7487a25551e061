# The results are moved to the CPU, wherever the network is.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    parts = []
    for images, targets in loader:
        logits = network(images)[1].cpu()
        parts.append(split_known_unknown(torch.softmax(logits, dim=1), targets.cpu()))
    known_scores, known_targets, unknown_scores = zip(*parts)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
