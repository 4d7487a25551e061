# A module of the library takes the logarithm of the softmax.
log_softmax = torch.nn.LogSoftmax(dim=1)


def entropic_open_set_loss(logits, targets):
    J = torch.sum(targets * log_softmax(logits), dim=1)
    return torch.neg(J).mean()
