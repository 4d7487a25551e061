# The mean of the weighted log_softmax.
import torch.nn.functional as F


def entropic_open_set_loss(logits, targets):
    log_y = F.log_softmax(logits, dim=1)
    return -(targets * log_y).sum(dim=1).mean()
