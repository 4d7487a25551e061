# The log_softmax is taken for the softmax.
# breaks: confidence
def confidence(logits, targets):
    y = torch.log_softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.amax(dim=1) + 1 / y.shape[1])
