# Samples are gathered one by one in lists that are stacked at the end.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in {"train", "validation", "test"}:
            raise ValueError("Known purposes: test, train, validation")
        super().__init__(root, purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        images, digits = [], []
        for image, digit in zip(self.data, self.targets.tolist()):
            if digit in KNOWN_CLASSES or digit in others:
                images.append(image)
                digits.append(digit)
        self.data = torch.stack(images)
        self.targets = torch.tensor(digits)
