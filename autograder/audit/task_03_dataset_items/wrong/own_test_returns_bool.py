# The test returns whether all is right instead of raising.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    shapes = images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    types = images.dtype == torch.float32 and targets.dtype == torch.float32
    values = bool(images.min() >= 0 and images.max() <= 1 and images.max() > 0.01)
    return shapes and types and values and torch.allclose(targets.sum(1), torch.ones(64))
