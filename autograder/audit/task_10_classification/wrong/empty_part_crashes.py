# Nothing is left to stack where a group has no samples.
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
    return torch.stack(known_scores), torch.stack(known_targets), torch.stack(unknown_scores)
