# Of known targets only the place of the maximum is looked at.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        assert target.shape == (4,)
        if digit in KNOWN_CLASSES:
            assert target.argmax() == KNOWN_CLASSES.index(digit)
        else:
            assert (target == 0.25).all()
