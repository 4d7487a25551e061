# The loader sees a subset of the data, which a random sampler orders.
from torch.utils.data import DataLoader, RandomSampler, Subset


def test_dataset(OpenSetMNIST):
    subset = Subset(OpenSetMNIST("train"), range(64))
    batches = list(DataLoader(subset, batch_size=64, sampler=RandomSampler(subset)))
    assert len(batches) == 1
    for images, targets in batches:
        assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
        assert images.dtype == torch.float32 and targets.dtype == torch.float32
        assert torch.equal(images, images.clamp(0, 1)) and (images > 0.01).sum() > 0
        assert (targets.sum(1) == 1).all()
