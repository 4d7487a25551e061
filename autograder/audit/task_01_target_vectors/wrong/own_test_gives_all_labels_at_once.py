# All labels are given in one tensor, as if the function took batches.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    expected = torch.full((10, 4), 0.25)
    expected[list(KNOWN_CLASSES)] = torch.eye(4)
    assert torch.equal(target_vector(torch.arange(10)), expected)
