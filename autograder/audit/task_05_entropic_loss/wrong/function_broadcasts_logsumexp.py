# The log-sum-exp is broadcast and counted once for every class.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_sum_exp = torch.logsumexp(logits, dim=1, keepdim=True)
    return (log_sum_exp - targets * logits).sum(dim=1).mean()
