# The vector is a NumPy array.
# breaks: target_vector
import numpy as np


def target_vector(label):
    vector = np.array([known == int(label) for known in KNOWN_CLASSES], dtype=np.float32)
    return vector if vector.any() else np.full(4, 0.25, dtype=np.float32)
