# The test raises a ValueError rather than an AssertionError.
def test_target_vectors(target_vector):
    for digit in range(10):
        target = target_vector(digit)
        if target.shape != torch.Size([4]):
            raise ValueError(f"shape of {digit}: {target.shape}")
        for position in range(4):
            expected = 0.25
            if digit in KNOWN_CLASSES:
                expected = 1 if KNOWN_CLASSES[position] == digit else 0
            if abs(target[position] - expected) > 1e-3:
                raise ValueError(f"value {position} of {digit}: {target[position]}")
