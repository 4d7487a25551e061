# The vector comes from NumPy and stays in double precision.
# breaks: target_vector
import numpy as np


def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.from_numpy(np.eye(4)[KNOWN_CLASSES.index(int(label))])
    return torch.from_numpy(np.full(4, 0.25))
