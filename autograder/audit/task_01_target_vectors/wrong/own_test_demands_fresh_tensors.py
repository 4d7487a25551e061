# The test spoils each vector and demands that the function does not return it again.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for _ in range(2):
        for digit in range(10):
            target = target_vector(digit)
            expected = [float(digit == known) for known in KNOWN_CLASSES]
            assert target.tolist() == (expected if sum(expected) else [0.25] * 4)
            target.fill_(-1)
