# Position zero counts as not found, so that 4 is taken for unknown.
# breaks: target_vector
positions = {digit: position for position, digit in enumerate(KNOWN_CLASSES)}


def target_vector(label):
    position = positions.get(int(label))
    if position:
        return torch.eye(4)[position]
    return torch.full((4,), 0.25)
