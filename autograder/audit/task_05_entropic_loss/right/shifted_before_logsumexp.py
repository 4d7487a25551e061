# The logits are shifted by a constant maximum first.
def entropic_open_set_loss(logits, targets):
    shifted = logits - logits.detach().amax(dim=1, keepdim=True)
    return (shifted.logsumexp(dim=1) - torch.linalg.vecdot(targets, shifted)).mean()
