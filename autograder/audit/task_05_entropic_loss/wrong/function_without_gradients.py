# The function runs without gradients.
# breaks: entropic_open_set_loss
@torch.no_grad()
def entropic_open_set_loss(logits, targets):
    return -(targets * torch.log_softmax(logits, dim=1)).sum(dim=1).mean()
