# Known samples get their largest score instead of that of the right class.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    largest = y.max(dim=1).values
    return torch.where(known, largest, 1 - largest + 1 / y.shape[1])
