# All samples are treated as unknown.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    return 1 - y.max(dim=1).values + 1 / y.shape[1]
