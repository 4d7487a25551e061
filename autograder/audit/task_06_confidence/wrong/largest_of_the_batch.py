# The largest score of the whole batch is used for every unknown sample.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.max() + 1 / y.shape[1])
