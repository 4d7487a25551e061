# The unknown classes get 1/O, but the negative classes get zeros.
# breaks: target_vector
def target_vector(label):
    label = int(label)
    if label in UNKNOWN_CLASSES:
        return torch.full((4,), 0.25)
    return torch.tensor([float(label == known) for known in KNOWN_CLASSES])
