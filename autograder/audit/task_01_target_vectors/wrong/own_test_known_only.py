# The test looks at known digits only.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for position, digit in enumerate(KNOWN_CLASSES):
        assert torch.equal(target_vector(digit), torch.eye(4)[position])
