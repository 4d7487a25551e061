# The test goes through the samples of a batch one by one and raises errors of various classes.
def test_dataset(OpenSetMNIST):
    loader = torch.utils.data.DataLoader(OpenSetMNIST("train"), batch_size=64)
    images, targets = next(iter(loader))
    brightest = 0
    for image, target in zip(images, targets, strict=True):
        if image.shape != (1, 28, 28) or target.shape != (4,):
            raise ValueError("shape")
        if image.dtype != torch.float32 or target.dtype != torch.float32:
            raise TypeError("type")
        if image.min() < 0 or image.max() > 1:
            raise ValueError("range")
        brightest = max(brightest, image.max().item())
        if not torch.isclose(target.sum(), torch.tensor(1.0)):
            raise RuntimeError("sum")
    if len(images) != 64 or brightest <= 0.01:
        raise Exception("too few or too dark")
