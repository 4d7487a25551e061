# The batch is made by a worker process.
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    loader = DataLoader(OpenSetMNIST("train"), batch_size=64, num_workers=1)
    images, targets = next(iter(loader))
    assert images.shape == (64, 1, 28, 28) and images.dtype == torch.float32
    assert targets.shape == (64, 4) and targets.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
    assert torch.allclose(targets.sum(1), torch.ones(64))
