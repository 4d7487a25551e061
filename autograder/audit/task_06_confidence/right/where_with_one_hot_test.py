# torch.where picks one of two confidences that are made for all samples.
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    right_class = (y * targets).sum(dim=1)
    return torch.where(known, right_class, 1 - y.max(dim=1).values + 1 / y.shape[1])
