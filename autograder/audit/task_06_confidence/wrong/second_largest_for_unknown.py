# The scores are sorted, and the second one is taken.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    ordered = y.sort(dim=1).values
    return torch.where(known, (y * targets).sum(dim=1), 1 - ordered[:, -2] + 1 / y.shape[1])
