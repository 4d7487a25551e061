# The uniform vector counts one more class for everything unknown.
# breaks: target_vector
def target_vector(label):
    number = len(KNOWN_CLASSES)
    if int(label) in KNOWN_CLASSES:
        return torch.eye(number)[KNOWN_CLASSES.index(int(label))]
    return torch.ones(number) / (number + 1)
