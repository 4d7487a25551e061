# The label is given as a vector with one entry, which no function needs to understand.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        expected = [float(digit == known) for known in KNOWN_CLASSES]
        target = target_vector(torch.tensor([digit]))
        assert target.tolist() == (expected if sum(expected) else [0.25] * 4)
