# The result is float64 for all arguments.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_y = torch.log_softmax(logits, dim=1, dtype=torch.float64)
    return -(targets * log_y).sum(dim=1).mean()
