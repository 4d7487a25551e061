# Unknown samples get the scores weighted by their targets instead of the largest.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    right_class = (y * targets).sum(dim=1)
    return torch.where(known, right_class, 1 - right_class + 1 / y.shape[1])
