# Every single image is demanded to have a pixel of exactly one.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    for images, targets in DataLoader(OpenSetMNIST("train"), batch_size=64):
        assert images.shape[1:] == (1, 28, 28) and targets.shape[1:] == (4,)
        assert images.dtype == torch.float32 and targets.dtype == torch.float32
        assert images.min() >= 0 and (images.flatten(1).max(dim=1).values == 1).all()
        assert torch.allclose(targets.sum(1), torch.ones(len(targets)))
