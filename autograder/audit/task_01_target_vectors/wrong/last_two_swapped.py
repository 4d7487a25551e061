# The written list of known classes has 9 before 8.
# breaks: target_vector
def target_vector(label):
    target = torch.tensor([float(label == known) for known in [4, 5, 9, 8]])
    return target if target.sum() > 0 else torch.full((4,), 0.25)
