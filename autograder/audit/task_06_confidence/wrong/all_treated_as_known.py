# All samples are treated as known.
# breaks: confidence
def confidence(logits, targets):
    return (torch.softmax(logits, dim=1) * targets).sum(dim=1)
