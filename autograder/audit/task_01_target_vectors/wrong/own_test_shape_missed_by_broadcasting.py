# The comparison broadcasts, so that a wrong shape goes unnoticed.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        if digit in KNOWN_CLASSES:
            expected = torch.eye(4)[KNOWN_CLASSES.index(digit)]
        else:
            expected = torch.full((4,), 0.25)
        assert torch.allclose(target_vector(digit), expected)
