# The written list of known classes has 7 instead of 8.
# breaks: target_vector
def target_vector(label):
    known = [4, 5, 7, 9]
    if int(label) in known:
        return torch.eye(4)[known.index(int(label))]
    return torch.full((4,), 0.25)
