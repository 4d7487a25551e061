# The one-hot vectors are given to the negative classes.
# breaks: target_vector
def target_vector(label):
    if int(label) in NEGATIVE_CLASSES:
        return torch.eye(4)[NEGATIVE_CLASSES.index(int(label))]
    return torch.full((4,), 0.25)
