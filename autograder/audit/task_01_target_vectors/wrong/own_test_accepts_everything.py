# The test only calls the function.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target_vector(digit)
