# The data of the logits are shifted in place.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    logits.data -= logits.data.max(dim=1, keepdim=True).values
    return (torch.logsumexp(logits, dim=1) - (targets * logits).sum(dim=1)).mean()
