# The test stacks the vectors of all digits and compares one table.
def test_target_vectors(target_vector):
    table = torch.stack([target_vector(digit) for digit in range(10)])
    expected = torch.full((10, 4), 0.25)
    expected[[4, 5, 8, 9]] = torch.eye(4)
    assert table.shape == expected.shape
    assert torch.allclose(table, expected, atol=1e-4)
