# The loop over the digits begins at 1.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    expected = torch.full((10, 4), 0.25)
    expected[list(KNOWN_CLASSES)] = torch.eye(4)
    for digit in range(1, 10):
        assert target_vector(digit).tolist() == expected[digit].tolist()
