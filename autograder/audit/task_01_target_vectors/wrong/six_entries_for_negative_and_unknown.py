# The uniform vector has as many entries as there are other digits.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(label)]
    others = NEGATIVE_CLASSES + UNKNOWN_CLASSES
    return torch.full((len(others),), 1 / 4)
