# The softmax is taken of scores that are softmax already.
# breaks: confidence
def confidence(logits, targets):
    scores = torch.softmax(logits, dim=1)
    y = torch.nn.Softmax(dim=1)(scores)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.amax(dim=1) + 1 / y.shape[1])
