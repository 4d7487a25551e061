# The test borrows the assertions of unittest.
import unittest
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    check = unittest.TestCase()
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    check.assertEqual(images.shape, (64, 1, 28, 28))
    check.assertEqual(targets.shape, (64, 4))
    check.assertIs(images.dtype, torch.float32)
    check.assertIs(targets.dtype, torch.float32)
    check.assertGreaterEqual(images.min(), 0)
    check.assertLessEqual(images.max(), 1)
    check.assertGreater(images.max(), 0.01)
    for target in targets:
        check.assertAlmostEqual(target.sum().item(), 1, places=5)
