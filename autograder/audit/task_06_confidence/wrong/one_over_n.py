# The number of samples is taken for the number of classes.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.max(dim=1).values + 1 / len(y))
