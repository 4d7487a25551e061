# The tensors are squeezed, and a single sample is divided by the number of classes.
# breaks: entropic_open_set_loss
def entropic_open_set_loss(logits, targets):
    z, t = logits.squeeze(), targets.squeeze()
    return -(t * torch.log_softmax(z, dim=-1)).sum() / len(z)
