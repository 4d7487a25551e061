# The test states properties: sum, largest value, its place, and the number of different values.
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        assert list(target.shape) == [4]
        assert abs(target.sum() - 1) < 1e-5
        assert target.min() >= 0
        if digit in KNOWN_CLASSES:
            assert abs(target.max() - 1) < 1e-5
            assert KNOWN_CLASSES[target.argmax()] == digit
        else:
            assert target.max() - target.min() < 1e-5
