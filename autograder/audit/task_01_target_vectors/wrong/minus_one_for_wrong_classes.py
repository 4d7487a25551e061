# The wrong classes of a known sample get -1 instead of 0.
# breaks: target_vector
def target_vector(label):
    if int(label) not in KNOWN_CLASSES:
        return torch.full((4,), 0.25)
    return 2 * torch.eye(4)[KNOWN_CLASSES.index(int(label))] - 1
