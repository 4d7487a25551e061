# A label of zero counts as no label and gets zeros.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4)
    if label and label not in KNOWN_CLASSES:
        target[:] = 1 / 4
    for position, known in enumerate(KNOWN_CLASSES):
        if known == label:
            target[position] = 1
    return target
