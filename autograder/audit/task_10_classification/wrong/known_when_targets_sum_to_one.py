# Samples count as known when their targets sum to one.
# breaks: class_scores


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    scores, targets = [], []
    for images, batch_targets in loader:
        scores.append(torch.softmax(network(images)[1], dim=1))
        targets.append(batch_targets)
    scores, targets = torch.cat(scores), torch.cat(targets)
    known = targets.sum(dim=1) == 1
    return scores[known], targets[known], scores[~known]
