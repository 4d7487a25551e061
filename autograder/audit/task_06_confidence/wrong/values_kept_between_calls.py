# The list of values is a default argument and grows from call to call.
# breaks: confidence
def confidence(logits, targets, values=[]):
    for z, t in zip(logits, targets):
        y = torch.softmax(z, dim=0)
        values.append((y * t).sum() if t.max() == 1 else 1 - y.max() + 1 / len(y))
    return torch.stack(values)
