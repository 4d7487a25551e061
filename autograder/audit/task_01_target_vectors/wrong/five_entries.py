# A fifth entry stands for everything that is not known.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.eye(5)[KNOWN_CLASSES.index(int(label))]
    return torch.eye(5)[4]
