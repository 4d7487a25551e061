# The log_softmax is taken in double precision.
def entropic_open_set_loss(logits, targets):
    log_y = torch.special.log_softmax(logits, dim=1, dtype=torch.float64)
    loss = -(targets.to(torch.float64) * log_y).sum() / logits.shape[0]
    return loss.to(logits.dtype)
