# The targets are multiplied in place.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    return -targets.mul_(torch.log_softmax(logits, dim=1)).sum(dim=1).mean()
