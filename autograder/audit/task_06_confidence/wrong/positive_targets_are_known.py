# A positive target is enough for a known sample.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = targets.max(dim=1).values > 0
    right_class = y[torch.arange(len(y)), targets.argmax(dim=1)]
    return torch.where(known, right_class, 1 - y.amax(dim=1) + 1 / y.shape[1])
