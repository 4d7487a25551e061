# The vector is a list of numbers.
# breaks: target_vector
def target_vector(label):
    if label in KNOWN_CLASSES:
        return [float(label == known) for known in KNOWN_CLASSES]
    return [0.25] * 4
