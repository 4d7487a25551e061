# A sigmoid takes the place of the softmax.
# breaks: confidence
def confidence(logits, targets):
    y = torch.sigmoid(logits)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.amax(dim=1) + 1 / y.shape[1])
