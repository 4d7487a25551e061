# The value 1/O is rounded to one decimal place.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(label)]
    return torch.full((4,), round(1 / 4, 1))
