# The integer division 1 // O is zero.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(len(KNOWN_CLASSES))
    if int(label) in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(int(label))] = 1
    else:
        target += 1 // len(KNOWN_CLASSES)
    return target
