# The result is filled into a tensor of the default type.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    values = torch.empty(len(y))
    for n, target in enumerate(targets):
        values[n] = y[n][target == 1] if target.max() == 1 else 1 - y[n].max() + 1 / y.shape[1]
    return values
