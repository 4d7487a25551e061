# A return inside the loop ends the test after the first known digit.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for position, digit in enumerate(KNOWN_CLASSES):
        target = target_vector(digit)
        assert target.shape == (4,)
        assert target.tolist() == torch.eye(4)[position].tolist()
        return
    for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES:
        assert target_vector(digit).tolist() == [0.25] * 4
