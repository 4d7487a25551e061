# The loader is made and never asked for a batch.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    loader = DataLoader(dataset, batch_size=64)
    assert len(dataset) > 0
    assert len(loader) == (len(dataset) + 63) // 64
    assert loader.batch_size == 64
