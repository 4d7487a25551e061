# The result is a Python list.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    values = torch.where(known, (y * targets).sum(dim=1), 1 - y.amax(dim=1) + 1 / y.shape[1])
    return values.tolist()
