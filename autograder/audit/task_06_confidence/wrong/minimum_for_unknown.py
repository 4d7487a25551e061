# Unknown samples get their smallest score instead of their largest.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    smallest = y.min(dim=1).values
    return torch.where(known, (y * targets).sum(dim=1), 1 - smallest + 1 / y.shape[1])
