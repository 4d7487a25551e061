# The test takes the function under another name and tests the notebook's own one.
# breaks: test_target_vectors
def test_target_vectors(function):
    for position, digit in enumerate(KNOWN_CLASSES):
        assert torch.equal(target_vector(digit), torch.eye(4)[position])
    for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        assert torch.equal(target_vector(digit), torch.full((4,), 0.25))
