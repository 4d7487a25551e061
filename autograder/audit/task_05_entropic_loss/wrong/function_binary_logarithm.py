# The loss is measured in bits.
# breaks: entropic_open_set_loss
import math


def entropic_open_set_loss(logits, targets):
    log_y = torch.log_softmax(logits, dim=1) / math.log(2)
    return -(targets * log_y).sum(dim=1).mean()
