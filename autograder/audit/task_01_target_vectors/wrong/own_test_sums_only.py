# The test only asks that the values sum to one.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        assert target.shape == (4,)
        assert torch.isclose(target.sum(), torch.tensor(1.0))
