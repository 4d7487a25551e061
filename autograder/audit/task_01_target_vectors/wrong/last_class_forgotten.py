# The loop ends one class too early, so that 9 is taken for unknown.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4)
    for i in range(len(KNOWN_CLASSES) - 1):
        if KNOWN_CLASSES[i] == label:
            target[i] = 1
    return target if target.any() else target + 0.25
