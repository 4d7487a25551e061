# The batch is drawn in random order and demanded to be the first 64 samples.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    images, targets = next(iter(DataLoader(dataset, batch_size=64, shuffle=True)))
    assert images.shape == (64, 1, 28, 28) and targets.shape == (64, 4)
    assert images.dtype == torch.float32 and targets.dtype == torch.float32
    assert torch.equal(images, torch.stack([dataset[i][0] for i in range(64)]))
    assert torch.equal(targets, torch.stack([dataset[i][1] for i in range(64)]))
