# The test compares exactly, with torch.equal.
def test_target_vectors(target_vector):
    for position, digit in enumerate(KNOWN_CLASSES):
        assert torch.equal(target_vector(digit), torch.eye(4)[position])
    for digit in NEGATIVE_CLASSES:
        assert torch.equal(target_vector(digit), torch.full((4,), 0.25))
    for digit in UNKNOWN_CLASSES:
        assert torch.equal(target_vector(digit), torch.full((4,), 0.25))
