# A tensor is never an element of a set of ints, so that all tensor labels count as unknown.
# breaks: target_vector
known = frozenset(KNOWN_CLASSES)


def target_vector(label):
    if label in known:
        return torch.eye(4)[KNOWN_CLASSES.index(label)]
    return torch.full((4,), 0.25)
