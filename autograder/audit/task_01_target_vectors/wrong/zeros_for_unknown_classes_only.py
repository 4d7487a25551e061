# The negative classes get 1/O, but the unknown classes 1 and 6 are forgotten.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4)
    if label in NEGATIVE_CLASSES:
        target += 1 / 4
    elif label in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(label)] = 1
    return target
