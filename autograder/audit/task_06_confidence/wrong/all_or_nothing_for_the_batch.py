# The whole batch is treated as known as soon as one sample is.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    if (targets == 1).any():
        return (y * targets).sum(dim=1)
    return 1 - y.amax(dim=1) + 1 / y.shape[1]
