# Only the uniform vectors have a batch dimension of one.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(label)]
    return torch.ones(1, 4) / 4
