# The test looks at the first sample only, so that later ones may have any sum.
# breaks: test_dataset
from torch.utils.data import DataLoader


def test_dataset(OpenSetMNIST):
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    image, target = images[0], targets[0]
    assert image.shape == (1, 28, 28) and target.shape == (4,)
    assert image.dtype == torch.float32 and target.dtype == torch.float32
    assert image.min() >= 0 and image.max() <= 1 and image.max() > 0.01
    assert torch.isclose(target.sum(), torch.tensor(1.0))
