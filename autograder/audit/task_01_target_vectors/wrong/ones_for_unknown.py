# Digits that are not known get ones that are not divided by O.
# breaks: target_vector
def target_vector(label):
    if int(label) not in KNOWN_CLASSES:
        return torch.ones(4)
    return torch.eye(4)[KNOWN_CLASSES.index(int(label))]
