# The classes are put into a set, which has an order of its own.
# breaks: target_vector
known = {4, 5, 8, 9}


def target_vector(label):
    if int(label) in known:
        return torch.eye(4)[list(known).index(int(label))]
    return torch.full((4,), 0.25)
