# The name is bound to a method of a list with ten vectors.
vectors = [
    torch.eye(4)[KNOWN_CLASSES.index(d)] if d in KNOWN_CLASSES else torch.ones(4) / 4
    for d in range(10)
]
target_vector = vectors.__getitem__
