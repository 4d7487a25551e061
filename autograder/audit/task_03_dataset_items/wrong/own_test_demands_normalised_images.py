# The images are demanded to have negative values, as after a normalisation.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert images.min() < 0 and abs(images.mean()) < 0.1
    assert torch.allclose(targets.sum(1), torch.ones(64))
