# The uniform part is added to known targets too.
# breaks: target_vector
def target_vector(label):
    target = torch.full((4,), 0.25)
    if label in KNOWN_CLASSES:
        target[KNOWN_CLASSES.index(label)] = 1
    return target
