# The softmax is taken in double precision, and the result is cast back.
def confidence(logits, targets):
    y = torch.softmax(logits, dim=1, dtype=torch.float64)
    known = (targets == 1).any(dim=1)
    right_class = torch.linalg.vecdot(y, targets.double())
    values = torch.where(known, right_class, 1 - y.amax(dim=1) + 1 / y.shape[1])
    return values.to(logits.dtype)
