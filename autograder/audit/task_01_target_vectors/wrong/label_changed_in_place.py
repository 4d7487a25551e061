# The position is computed in place, which changes a label that is a tensor.
# breaks: target_vector
def target_vector(label):
    if label not in KNOWN_CLASSES:
        return torch.full((4,), 0.25)
    position = label
    position -= 4
    if position > 1:
        position -= 2
    return torch.eye(4)[position]
