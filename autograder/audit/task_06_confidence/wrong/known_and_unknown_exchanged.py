# The two cases are exchanged.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, 1 - y.amax(dim=1) + 1 / y.shape[1], (y * targets).sum(dim=1))
