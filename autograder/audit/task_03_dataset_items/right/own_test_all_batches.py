# The test looks at all batches, of which the last may be smaller.
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    total = 0
    for images, targets in DataLoader(dataset, batch_size=64, shuffle=False):
        number = len(images)
        total += number
        assert images.shape == torch.Size([number, 1, 28, 28])
        assert targets.shape == torch.Size([number, 4])
        assert (images.dtype, targets.dtype) == (torch.float32, torch.float32)
        assert images.min() >= 0 and images.max() <= 1 and images.max() > 0.01
        torch.testing.assert_close(targets.sum(1), torch.ones(number))
    assert total == len(dataset)
