# The test draws two batches, leaves out the last one and uses a seeded order.
from itertools import islice
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    generator = torch.Generator().manual_seed(3)
    loader = DataLoader(OpenSetMNIST("train"), 64, True, drop_last=True, generator=generator)
    for images, targets in islice(loader, 2):
        for tensor, shape in ((images, (64, 1, 28, 28)), (targets, (64, 4))):
            assert isinstance(tensor, torch.Tensor)
            assert tensor.dtype is torch.float32
            assert tuple(tensor.shape) == shape
        low, high = images.aminmax()
        assert 0 <= low and 0.01 < high <= 1
        assert targets.sum(-1).numpy().round(4).tolist() == [1] * 64
