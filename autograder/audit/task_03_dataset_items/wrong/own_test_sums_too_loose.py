# The tolerance for the sum of a target is as large as one.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
    assert torch.allclose(targets.sum(1), torch.ones(64), atol=1)
