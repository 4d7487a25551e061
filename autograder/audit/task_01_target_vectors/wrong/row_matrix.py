# The vector has a batch dimension of one.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.eye(4)[[KNOWN_CLASSES.index(int(label))]]
    return torch.full((1, 4), 0.25)
