# The function wraps the library's cross entropy module.
# breaks: entropic_open_set_loss
from torch import nn

loss_function = nn.CrossEntropyLoss()


def entropic_open_set_loss(logits, targets):
    return loss_function(logits, targets)
