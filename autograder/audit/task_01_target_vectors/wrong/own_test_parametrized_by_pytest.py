# The digit is an argument that only pytest would fill in.
# breaks: test_target_vectors
import pytest


@pytest.mark.parametrize("digit", range(10))
def test_target_vectors(target_vector, digit):
    expected = [float(digit == known) for known in KNOWN_CLASSES]
    assert target_vector(digit).tolist() == (expected if sum(expected) else [0.25] * 4)
