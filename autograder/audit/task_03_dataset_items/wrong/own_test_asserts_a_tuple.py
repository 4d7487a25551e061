# Conditions and messages are in parentheses, and such pairs are always true.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert (images.shape == (64, 1, 28, 28), "wrong shape of images")
    assert (targets.shape == (64, 4), "wrong shape of targets")
    assert (images.dtype == torch.float32 and targets.dtype == torch.float32, "wrong type")
    assert (images.min() >= 0 and 0.01 < images.max() <= 1, "wrong range")
    assert (torch.allclose(targets.sum(1), torch.ones(64)), "wrong sum")
