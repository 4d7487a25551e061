# The log-sum-exp is written out and overflows.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_sum_exp = torch.log(torch.sum(torch.exp(logits), dim=1))
    return (log_sum_exp - torch.sum(targets * logits, dim=1)).mean()
