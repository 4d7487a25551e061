# The stack of unknown confidences fails when there are none.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    unknown = [n for n in range(len(y)) if targets[n].max() < 1]
    values = (y * targets).sum(dim=1)
    values[unknown] = torch.stack([1 - y[n].max() + 1 / y.shape[1] for n in unknown])
    return values
