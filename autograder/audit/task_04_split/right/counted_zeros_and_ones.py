# Exactly one entry is one and all the others are zero.
from openset import KNOWN_CLASSES

O = len(KNOWN_CLASSES)


def split_known_unknown(batch, targets):
    ones = (targets == 1).sum(dim=1)
    zeros = (targets == 0).sum(dim=1)
    known = (ones == 1) & (zeros == O - 1)
    return batch[known], targets[known], batch[~known]
