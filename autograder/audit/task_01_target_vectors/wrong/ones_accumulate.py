# One tensor serves all calls and keeps the ones of earlier calls.
# breaks: target_vector
target = torch.zeros(4)


def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(int(label))] = 1
        return target
    return torch.full((4,), 0.25)
