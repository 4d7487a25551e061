# The vector is a column of shape (O, 1).
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4, 1)
    if int(label) in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(int(label))] = 1
        return target
    return target + 0.25
