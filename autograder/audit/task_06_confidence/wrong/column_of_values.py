# The result is a column of the shape (N, 1).
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1, keepdim=True)
    right_class = (y * targets).sum(dim=1, keepdim=True)
    return torch.where(known, right_class, 1 - y.amax(dim=1, keepdim=True) + 1 / y.shape[1])
