# The loop over the batches is left before the first batch is looked at.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    for number, (images, targets) in enumerate(DataLoader(OpenSetMNIST("train"), batch_size=64)):
        if number == 0:
            break
        assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
        assert images.dtype == torch.float32 and targets.dtype == torch.float32
        assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
        assert torch.allclose(targets.sum(1), torch.ones(64))
