# Each sample is looked at on its own.
def confidence(logits, targets):
    O = logits.shape[1]
    values = []
    for z, t in zip(logits, targets):
        y = torch.softmax(z, dim=0)
        if t.max() == 1:
            values.append(y[t.argmax()])
        else:
            values.append(1 - y.max() + 1 / O)
    return torch.stack(values)
