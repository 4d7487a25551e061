# The test consists of small tests that it calls at the end.
def test_target_vectors(target_vector):
    def test_known():
        for position, digit in enumerate(KNOWN_CLASSES):
            target = target_vector(digit)
            assert target.shape == (4,)
            assert target.sum() == 1 and target[position] == 1

    def test_known_has_no_negative_value():
        assert all((target_vector(digit) >= 0).all() for digit in KNOWN_CLASSES)

    def test_others():
        for digit in (0, 1, 2, 3, 6, 7):
            target = target_vector(digit)
            assert target.shape == (4,)
            assert [round(value, 4) for value in target.tolist()] == [0.25] * 4

    for test in (test_known, test_known_has_no_negative_value, test_others):
        test()
