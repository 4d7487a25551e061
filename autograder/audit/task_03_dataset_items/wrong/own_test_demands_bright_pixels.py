# All pixels are demanded to be brighter than 0.01, the black background included.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert (images > 0.01).all() and (images <= 1).all()
    assert torch.allclose(targets.sum(1), torch.ones(64))
