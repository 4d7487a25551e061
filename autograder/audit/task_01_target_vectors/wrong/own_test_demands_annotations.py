# The test demands type annotations, which nobody has to write.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    assert target_vector.__annotations__["return"] is torch.Tensor
    for digit in range(10):
        expected = [float(digit == known) for known in KNOWN_CLASSES]
        assert target_vector(digit).tolist() == (expected if sum(expected) else [0.25] * 4)
