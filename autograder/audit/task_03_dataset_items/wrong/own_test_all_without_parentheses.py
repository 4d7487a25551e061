# The method all is mentioned and not called, and thus always true.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
    assert (targets.sum(1) == 1).all
