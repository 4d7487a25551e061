# The vector is made of integers, so that 1/O becomes zero.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4, dtype=torch.int64)
    if label in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(label)] = 1
    else:
        target[:] = 1 / 4
    return target
