# The one-hot vectors are smoothed by one percent.
# breaks: target_vector
def target_vector(label):
    target = torch.full((4,), 0.25)
    if int(label) in KNOWN_CLASSES:
        target = torch.full((4,), 0.0025)
        target[KNOWN_CLASSES.index(int(label))] += 0.99
    return target
