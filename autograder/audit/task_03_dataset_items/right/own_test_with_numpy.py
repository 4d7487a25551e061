# The test turns the batch into arrays and uses NumPy's assertions.
import numpy as np
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    images, targets = (tensor.numpy() for tensor in next(iter(DataLoader(dataset, 64))))
    np.testing.assert_equal(images.shape, (64, 1, 28, 28))
    np.testing.assert_equal(targets.shape, (64, 4))
    np.testing.assert_equal([str(images.dtype), str(targets.dtype)], ["float32"] * 2)
    np.testing.assert_array_less(-1e-9, images)
    np.testing.assert_array_less(images, 1 + 1e-9)
    np.testing.assert_array_less(0.01, images.max())
    np.testing.assert_allclose(targets.sum(axis=1), 1, rtol=1e-5)
