# The function adds the entropy of the targets to the library's divergence.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    log_y = torch.log_softmax(logits, dim=1)
    divergence = torch.nn.functional.kl_div(log_y, targets, reduction="batchmean")
    return divergence + torch.special.entr(targets).sum(dim=1).mean()
