# A tensor is never found in a dictionary of ints, so that tensor labels raise KeyError.
# breaks: target_vector
TARGETS = {digit: torch.full((4,), 0.25) for digit in range(10)}
for position, digit in enumerate(KNOWN_CLASSES):
    TARGETS[digit] = torch.eye(4)[position]


def target_vector(label):
    return TARGETS[label]
