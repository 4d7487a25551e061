# The uniform vector is a single number that only broadcasts to O entries.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.tensor([float(int(label) == known) for known in KNOWN_CLASSES])
    return torch.tensor(0.25)
