# The test uses approx and fail of pytest, whose exception is none of Python's own.
import pytest
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST(purpose="train"), batch_size=64)))
    if images.shape != (64, 1, 28, 28) or targets.shape != (64, 4):
        pytest.fail("wrong shape")
    if images.dtype != torch.float32 or targets.dtype != torch.float32:
        pytest.fail("wrong type")
    if images.min() < 0 or images.max() > 1 or images.max() <= 0.01:
        pytest.fail("wrong range")
    if targets.sum(dim=1).tolist() != pytest.approx([1] * 64):
        pytest.fail("targets do not sum to one")
