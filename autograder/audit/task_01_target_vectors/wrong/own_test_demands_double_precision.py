# The test compares with double precision and its type.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    expected = torch.full((10, 4), 0.25, dtype=torch.float64)
    expected[list(KNOWN_CLASSES)] = torch.eye(4, dtype=torch.float64)
    for digit in range(10):
        torch.testing.assert_close(target_vector(digit), expected[digit])
