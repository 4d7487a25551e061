# The test allows pixel values up to 255.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() >= 0 and 0.01 < images.max() <= 255
    assert torch.allclose(targets.sum(1), torch.ones(64))
