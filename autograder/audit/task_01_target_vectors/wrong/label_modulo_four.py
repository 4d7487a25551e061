# The position is the label modulo O.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.eye(4)[label % 4]
    return torch.full((4,), 0.25)
