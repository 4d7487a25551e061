# The test draws its batch in random order.
import torch.utils.data


def test_dataset(OpenSetMNIST):
    dataset = OpenSetMNIST("train")
    loader = torch.utils.data.DataLoader(dataset, 64, shuffle=True)
    for batch in loader:
        images, targets = batch
        break
    assert list(images.size()) == [64, 1, 28, 28]
    assert list(targets.size()) == [64, 4]
    assert images.type() == targets.type() == "torch.FloatTensor"
    assert not (images < 0).any() and not (images > 1).any()
    assert (images > 0.01).any(), "images are almost black: divided twice?"
    assert ((targets.sum(1) - 1).abs() < 1e-5).all()
