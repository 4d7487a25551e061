# The function returns the library's cross entropy.
# breaks: entropic_open_set_loss
import torch.nn.functional as F


def entropic_open_set_loss(logits, targets):
    return F.cross_entropy(logits, targets)
