# The position is the label minus four, cut off at the last one.
# breaks: target_vector
def target_vector(label):
    label = int(label)
    target = torch.zeros(4)
    if label in KNOWN_CLASSES:
        target[min(label - 4, 3)] = 1
        return target
    return target + 0.25
