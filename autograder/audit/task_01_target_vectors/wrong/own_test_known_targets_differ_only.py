# The test asks that known targets are one-hot and differ, in whatever order.
# breaks: test_target_vectors
def test_target_vectors(target_vector):
    known = torch.stack([target_vector(digit) for digit in KNOWN_CLASSES])
    assert known.shape == (4, 4)
    assert (known.sum(0) == 1).all() and (known.sum(1) == 1).all() and (known.max(1)[0] == 1).all()
    others = torch.stack([target_vector(digit) for digit in NEGATIVE_CLASSES + UNKNOWN_CLASSES])
    assert others.shape == (6, 4) and (others == 0.25).all()
