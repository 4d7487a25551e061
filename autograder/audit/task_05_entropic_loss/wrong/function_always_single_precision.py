# The result is always float32.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_y = torch.log_softmax(logits.float(), dim=1)
    return -(targets.float() * log_y).sum(dim=1).mean()
