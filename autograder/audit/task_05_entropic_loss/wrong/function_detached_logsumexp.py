# Only the log-sum-exp is detached, so that the gradient lacks the softmax.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_sum_exp = torch.logsumexp(logits, dim=1).detach()
    return (log_sum_exp - (targets * logits).sum(dim=1)).mean()
