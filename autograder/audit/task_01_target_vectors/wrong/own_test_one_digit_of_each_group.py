# The test looks at one digit of each group.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    assert target_vector(4).tolist() == [1, 0, 0, 0]
    assert target_vector(0).tolist() == [0.25] * 4
    assert target_vector(1).tolist() == [0.25] * 4
