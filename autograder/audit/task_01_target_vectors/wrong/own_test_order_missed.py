# The sorted values are compared, so that the order of the classes goes unnoticed.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        assert target.shape == (4,)
        expected = [0, 0, 0, 1] if digit in KNOWN_CLASSES else [0.25] * 4
        assert sorted(target.tolist()) == expected
