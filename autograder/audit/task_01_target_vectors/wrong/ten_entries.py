# The vector has an entry for each of the ten digits.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(10)
    if int(label) in KNOWN_CLASSES:
        target[int(label)] = 1
    else:
        target[list(KNOWN_CLASSES)] = 0.25
    return target
