# There is no return for digits that are not known.
# breaks: target_vector
def target_vector(label):
    for position, known in enumerate(KNOWN_CLASSES):
        if known == label:
            target = torch.zeros(4)
            target[position] = 1
            return target
