# pytest compares lists of numbers.
import pytest


def test_confidence(confidence):
    known = torch.eye(len(KNOWN_CLASSES)).repeat(2, 1)
    unknown = torch.full((3, len(KNOWN_CLASSES)), 1 / len(KNOWN_CLASSES))
    assert confidence(25 * known, known).tolist() == pytest.approx([1.0] * 8, abs=1e-4)
    assert confidence(8 * unknown, unknown).tolist() == pytest.approx([1.0] * 3, abs=1e-4)
