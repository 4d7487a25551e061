# The label is taken for a tensor, so that ints raise AttributeError.
# breaks: target_vector
def target_vector(label):
    digit = label.item()
    if digit in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(digit)]
    return torch.full((4,), 0.25)
