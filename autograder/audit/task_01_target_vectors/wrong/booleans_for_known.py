# The comparison with the known classes is returned as it is.
# breaks: target_vector
def target_vector(label):
    hits = torch.tensor(KNOWN_CLASSES) == label
    return hits if hits.any() else torch.full((4,), 0.25)
