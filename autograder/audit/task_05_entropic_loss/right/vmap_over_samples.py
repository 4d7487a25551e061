# The loss of one sample is mapped over the batch.
def loss_of_one(z, t):
    return torch.logsumexp(z, dim=0) - torch.dot(t, z)


def entropic_open_set_loss(logits, targets):
    return torch.vmap(loss_of_one)(logits, targets).mean()
