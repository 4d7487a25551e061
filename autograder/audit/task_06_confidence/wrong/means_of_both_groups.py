# Two means, of known and of unknown samples, are returned.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    unknown_confidence = 1 - y[~known].amax(dim=1) + 1 / y.shape[1]
    return (y * targets).sum(dim=1)[known].mean(), unknown_confidence.mean()
