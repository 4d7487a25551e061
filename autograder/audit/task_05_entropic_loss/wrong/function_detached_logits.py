# The logits are detached first.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    z = logits.detach()
    return (torch.logsumexp(z, dim=1) - (targets * z).sum(dim=1)).mean()
