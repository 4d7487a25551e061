# The test draws one batch and states all that it asks for.
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28)
    assert targets.shape == (64, 4)
    assert images.dtype == torch.float32
    assert targets.dtype == torch.float32
    assert images.min() >= 0
    assert 0.01 < images.max() <= 1
    assert torch.allclose(targets.sum(dim=1), torch.ones(64))
