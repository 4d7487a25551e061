# Training mode returns at the end of the loop's body, so later batches see dropout.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


@torch.no_grad()
def class_scores(network, loader):
    parts = []
    network.eval()
    for images, targets in loader:
        _, logits = network(images)
        parts.append(split_known_unknown(torch.softmax(logits, dim=1), targets))
        network.train()
    known_scores, known_targets, unknown_scores = zip(*parts)
    return torch.cat(known_scores), torch.cat(known_targets), torch.cat(unknown_scores)
