# The uniform vector is divided by the ten digits instead of by O.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.tensor([float(int(label) == known) for known in KNOWN_CLASSES])
    return torch.full((4,), 1 / 10)
