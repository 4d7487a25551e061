# The expected values come from the function that is tested.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        expected = target_vector(digit)
        assert expected.shape == (4,)
        assert torch.equal(target_vector(torch.tensor(digit)), expected)
