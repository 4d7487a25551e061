# Differences of either sign cancel out in the sum.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        expected = torch.full((4,), 0.25)
        if digit in KNOWN_CLASSES:
            expected = torch.eye(4)[KNOWN_CLASSES.index(digit)]
        assert target.shape == expected.shape
        assert (target - expected).sum() < 1e-6
