# Of known targets only the entry that should be one is looked at.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        assert target.shape == (4,)
        if digit in KNOWN_CLASSES:
            assert target[KNOWN_CLASSES.index(digit)] == 1
        else:
            assert (target == 0.25).all()
