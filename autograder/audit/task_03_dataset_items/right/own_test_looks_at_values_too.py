# The test asks for more: values that are those of the data set, and target vectors of each digit.
from openset.earlier_tasks import target_vector


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    images, targets = next(iter(torch.utils.data.DataLoader(dataset, batch_size=64)))
    expected = torch.stack([target_vector(digit) for digit in dataset.targets[:64]])
    assert images.shape == (64, 1, 28, 28) and images.dtype == torch.float32
    assert targets.shape == (64, 4) and targets.dtype == torch.float32
    assert torch.allclose(images, dataset.data[:64, None] / 255, atol=1e-5)
    assert torch.allclose(targets, expected, atol=1e-5)
