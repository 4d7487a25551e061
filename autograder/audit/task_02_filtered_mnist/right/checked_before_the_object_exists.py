# The purpose is checked in __new__, before there is an object.
class FilteredMNIST(openset.data.MNIST):
    def __new__(cls, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("There are three purposes: train, validation, test.")
        return super().__new__(cls)

    def __init__(self, purpose, root=None):
        super().__init__(root=root, train=purpose == "train")
        selected = torch.zeros_like(self.targets, dtype=torch.bool)
        selected[sum((self.targets == digit) for digit in KNOWN_CLASSES) > 0] = True
        for digit in UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES:
            selected[self.targets == digit] = True
        self.data = self.data[selected]
        self.targets = torch.masked_select(self.targets, selected)

    def __len__(self):
        return self.targets.numel()
