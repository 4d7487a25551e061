# The uniform vector is one number in memory, expanded with stride zero.
UNIFORM = torch.tensor(0.25).expand(4)


def target_vector(label):
    if int(label) in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        return UNIFORM
    return torch.eye(4)[KNOWN_CLASSES.index(int(label))]
