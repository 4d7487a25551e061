# The log_softmax runs over the samples.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    return -(targets * torch.log_softmax(logits, dim=0)).sum(dim=1).mean()
