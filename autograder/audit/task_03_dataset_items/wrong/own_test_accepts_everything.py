# The test draws a batch and asks nothing of it.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    print(images.shape, targets.shape, images.dtype, targets.dtype)
