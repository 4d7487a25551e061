# A yield makes the test a generator whose body never runs.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        expected = [float(digit == known) for known in KNOWN_CLASSES]
        if digit not in KNOWN_CLASSES:
            expected = [0.25] * 4
        assert target_vector(digit).tolist() == expected
        yield digit
