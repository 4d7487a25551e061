# An empty part has lost its dimension of classes.
# breaks: class_scores


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    known_scores, known_targets, unknown_scores = [], [], []
    for images, targets in loader:
        for score, target in zip(network(images)[1].softmax(dim=1), targets):
            if target.max() == 1:
                known_scores.append(score)
                known_targets.append(target)
            else:
                unknown_scores.append(score)
    results = (known_scores, known_targets, unknown_scores)
    return tuple(torch.stack(rows) if rows else targets.new_empty(0) for rows in results)
