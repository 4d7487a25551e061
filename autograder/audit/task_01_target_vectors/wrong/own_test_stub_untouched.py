# The test is empty.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    pass
