# The look-up of a digit that is not known raises ValueError.
# breaks: target_vector
def target_vector(label):
    position = KNOWN_CLASSES.index(int(label))
    return torch.eye(len(KNOWN_CLASSES))[position]
