# Digits that are not known get zeros instead of 1/O.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4)
    if label in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(label)] = 1
    return target
