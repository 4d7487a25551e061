# The comparisons stand alone, without assert.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for position, digit in enumerate(KNOWN_CLASSES):
        torch.equal(target_vector(digit), torch.eye(4)[position])
    for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        torch.equal(target_vector(digit), torch.full((4,), 0.25))
