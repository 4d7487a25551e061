# The position is found in a string of the known digits.
def target_vector(label):
    position = "4589".find(str(int(label)))
    vector = torch.zeros(4)
    if position == -1:
        vector[...] = 0.25
    else:
        vector[position] = 1.0
    return vector
