# The classes are copied to a list, sorted and searched.
def target_vector(label):
    classes = list(KNOWN_CLASSES)
    classes.sort()
    target = [0] * len(classes)
    if classes.count(label) == 0:
        target = [1 / len(classes)] * len(classes)
    else:
        target[classes.index(label)] = 1
    return torch.tensor(target, dtype=torch.float32)
