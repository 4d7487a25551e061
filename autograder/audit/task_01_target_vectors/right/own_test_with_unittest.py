# The test borrows the assertions of unittest.
import unittest


def test_target_vectors(target_vector):
    case = unittest.TestCase()
    for digit in range(10):
        target = target_vector(digit)
        case.assertEqual(target.ndim, 1)
        case.assertEqual(len(target), len(KNOWN_CLASSES))
        for known, value in zip(KNOWN_CLASSES, target):
            expected = float(digit == known) if digit in KNOWN_CLASSES else 0.25
            case.assertAlmostEqual(value.item(), expected, places=4)
