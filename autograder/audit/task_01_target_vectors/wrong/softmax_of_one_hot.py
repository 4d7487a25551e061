# The softmax is taken of the one-hot vector itself, so that known targets are flat.
# breaks: target_vector
def target_vector(label):
    one_hot = torch.tensor([float(known == label) for known in KNOWN_CLASSES])
    return torch.softmax(one_hot, dim=0)
