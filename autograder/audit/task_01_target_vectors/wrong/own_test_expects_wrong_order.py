# The test expects the order of a set.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for position, digit in enumerate({4, 5, 8, 9}):
        assert target_vector(digit).tolist() == torch.eye(4)[position].tolist()
    for digit in {0, 1, 2, 3, 6, 7}:
        assert target_vector(digit).tolist() == [0.25] * 4
