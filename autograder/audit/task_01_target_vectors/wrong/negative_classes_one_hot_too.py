# Known and negative classes share the four positions.
# breaks: target_vector
def target_vector(label):
    for classes in (KNOWN_CLASSES, NEGATIVE_CLASSES):
        if label in classes:
            return torch.eye(4)[classes.index(label)]
    return torch.full((4,), 0.25)
