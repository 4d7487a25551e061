# The vectors are flattened before they are compared.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        values = target_vector(digit).flatten().tolist()
        expected = [float(digit == known) for known in KNOWN_CLASSES]
        assert values == (expected if digit in KNOWN_CLASSES else [0.25] * 4)
