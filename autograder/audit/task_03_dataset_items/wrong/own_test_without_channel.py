# Only rows and columns of the images are looked at, and a missing channel goes unnoticed.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert len(images) == 64 and images.shape[-2:] == (28, 28)
    assert targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
    assert torch.allclose(targets.sum(1), torch.ones(64))
