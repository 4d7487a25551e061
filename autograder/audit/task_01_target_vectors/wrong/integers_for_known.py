# The one-hot vectors are integers, as one_hot returns them.
# breaks: target_vector
import torch.nn.functional as F


def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return F.one_hot(torch.tensor(KNOWN_CLASSES.index(int(label))), 4)
    return torch.full((4,), 0.25)
