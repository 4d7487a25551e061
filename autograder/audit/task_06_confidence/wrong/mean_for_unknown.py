# Unknown samples get the mean of their scores, which is always 1/O.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    unknown_confidence = 1 - y.mean(dim=1) + 1 / y.shape[1]
    return torch.where(known, (y * targets).sum(dim=1), unknown_confidence)
