# The method all is mentioned and not called, and thus always true.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for position, digit in enumerate(KNOWN_CLASSES):
        assert (target_vector(digit) == torch.eye(4)[position]).all
    for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        assert (target_vector(digit) == torch.full((4,), 0.25)).all
