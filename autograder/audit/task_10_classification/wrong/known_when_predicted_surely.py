# Samples count as known when the network is sure about them, not by their targets.
# breaks: class_scores


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    scores, targets = [], []
    for images, batch_targets in loader:
        scores.append(torch.softmax(network(images)[1], dim=1))
        targets.append(batch_targets)
    scores, targets = torch.cat(scores), torch.cat(targets)
    known = scores.max(dim=1).values > 0.5
    return scores[known], targets[known], scores[~known]
