# The position is looked up, and a failing look-up means that the digit is not known.
def target_vector(label):
    target = torch.zeros(len(KNOWN_CLASSES), dtype=torch.float32)
    try:
        target[KNOWN_CLASSES.index(label)] += 1
    except ValueError:
        target += 1 / len(KNOWN_CLASSES)
    return target
