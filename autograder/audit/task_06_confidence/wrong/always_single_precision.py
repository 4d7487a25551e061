# The result is always float32.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits.float(), dim=1)
    known = (targets == 1).any(dim=1)
    right_class = (y * targets.float()).sum(dim=1)
    return torch.where(known, right_class, 1 - y.amax(dim=1) + 1 / y.shape[1])
