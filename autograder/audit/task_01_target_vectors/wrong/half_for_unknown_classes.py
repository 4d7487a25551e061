# The uniform vector of the unknown classes is divided by their own number.
# breaks: target_vector
def target_vector(label):
    for classes in (NEGATIVE_CLASSES, UNKNOWN_CLASSES):
        if label in classes:
            return torch.full((4,), 1 / len(classes))
    return torch.eye(4)[KNOWN_CLASSES.index(label)]
