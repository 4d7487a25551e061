# The sum is asked for only where a target is one-hot already.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
    for target in targets:
        if target.max() == 1:
            assert target.sum() == 1
