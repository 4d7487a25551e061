# The test returns whether the function is right instead of raising.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    expected = torch.full((10, 4), 0.25)
    expected[list(KNOWN_CLASSES)] = torch.eye(4)
    return all(torch.equal(target_vector(digit), expected[digit]) for digit in range(10))
