# The known classes are in descending order.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES[::-1].index(label)]
    return torch.full((4,), 0.25)
