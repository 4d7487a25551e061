# A vector is a window of a longer one in which a single one has the right distance.
def target_vector(label):
    tape = torch.tensor([0.0, 0, 0, 1, 0, 0, 0, 0.25, 0.25, 0.25, 0.25])
    start = {4: 3, 5: 2, 8: 1, 9: 0}.get(int(label), 7)
    return tape[start : start + 4]
