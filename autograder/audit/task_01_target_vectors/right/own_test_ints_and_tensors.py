# The test gives each digit as an int and as a tensor, and looks at the type too.
def test_target_vectors(target_vector):
    for digit in range(10):
        for label in (digit, torch.tensor(digit)):
            target = target_vector(label)
            assert isinstance(target, torch.Tensor)
            assert target.dtype == torch.float32
            assert target.device == torch.device("cpu")
            assert target.size() == (4,)
            if digit in KNOWN_CLASSES:
                assert target[KNOWN_CLASSES.index(digit)] == 1 and target.count_nonzero() == 1
            else:
                assert (target == 0.25).all()
