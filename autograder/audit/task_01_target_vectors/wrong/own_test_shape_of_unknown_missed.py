# The shape is looked at for known digits only, and the comparison of the others broadcasts.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in KNOWN_CLASSES:
        target = target_vector(digit)
        assert target.shape == (4,)
        assert target.tolist() == [float(digit == known) for known in KNOWN_CLASSES]
    for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        assert torch.all(target_vector(digit) == 1 / 4)
