# The function returns one loss per sample.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    return torch.logsumexp(logits, dim=1) - (targets * logits).sum(dim=1)
