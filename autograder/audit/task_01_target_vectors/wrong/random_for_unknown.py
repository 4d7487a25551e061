# Digits that are not known get random values that sum to one.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(int(label))]
    return torch.rand(4).softmax(0)
