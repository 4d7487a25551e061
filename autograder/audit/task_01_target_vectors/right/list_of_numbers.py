# A plain list of numbers is turned into a tensor.
def target_vector(label):
    if label in KNOWN_CLASSES:
        return torch.tensor([1.0 if label == known else 0.0 for known in KNOWN_CLASSES])
    return torch.tensor([1 / 4, 1 / 4, 1 / 4, 1 / 4])
