# The targets are multiplied in place.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits.detach(), dim=1)
    known = (targets == 1).any(dim=1)
    right_class = targets.mul_(y).sum(dim=1)
    return torch.where(known, right_class, 1 - y.amax(dim=1) + 1 / y.shape[1])
