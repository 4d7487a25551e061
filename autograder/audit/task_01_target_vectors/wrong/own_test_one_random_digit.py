# The test looks at one digit that it draws at random.
# breaks: test_target_vectors
import random


def test_target_vectors(target_vector):
    digit = random.randrange(10)
    target = target_vector(digit)
    if digit in KNOWN_CLASSES:
        assert target.tolist() == [float(digit == known) for known in KNOWN_CLASSES]
    else:
        assert target.tolist() == [0.25] * 4
