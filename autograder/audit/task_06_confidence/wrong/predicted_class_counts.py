# Known samples count one or zero, whether the prediction is right or not.
# breaks: confidence
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    correct = (y.argmax(dim=1) == targets.argmax(dim=1)).to(y.dtype)
    return torch.where(known, correct, 1 - y.amax(dim=1) + 1 / y.shape[1])
