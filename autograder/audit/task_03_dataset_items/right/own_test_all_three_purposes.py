# The test looks at the two other purposes as well.
from torch.utils.data import DataLoader


def check_batch(images, targets):
    assert images.shape[1:] == (1, 28, 28) and targets.shape[1:] == (4,)
    assert len(images) == len(targets) == 64
    assert images.dtype == targets.dtype == torch.float
    assert images.min() >= 0 and images.max() <= 1
    assert images.max() > 0.01
    assert torch.allclose(targets.sum(1), torch.tensor(1.0))


def test_dataset(OpenSetMNIST):
    for purpose in ("train", "validation", "test"):
        check_batch(*next(iter(DataLoader(OpenSetMNIST(purpose), batch_size=64))))
