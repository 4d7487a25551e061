# The test demands an error for a label that is no digit.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        expected = [float(digit == known) for known in KNOWN_CLASSES]
        assert target_vector(digit).tolist() == (expected if sum(expected) else [0.25] * 4)
    try:
        target_vector(10)
    except ValueError:
        return
    raise AssertionError("no error for 10")
