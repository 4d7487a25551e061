# The vector is in half precision, in which its values are exact.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(int(label))].half()
    return torch.full((4,), 0.25).half()
