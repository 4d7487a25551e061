# The logits are taken for scores.
# breaks: confidence
def confidence(logits, targets):
    known = (targets == 1).any(dim=1)
    right_class = (logits * targets).sum(dim=1)
    return torch.where(known, right_class, 1 - logits.amax(dim=1) + 1 / logits.shape[1])
