# The log-sum-exp of each sample minus its weighted logits.
def entropic_open_set_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    log_sum_exp = torch.logsumexp(logits, dim=1)
    weighted = (targets * logits).sum(dim=1)
    return (log_sum_exp - weighted).mean()
