# A dictionary holds split and classes of each purpose, and a failing look-up becomes a ValueError.
PURPOSES = {
    "train": (True, KNOWN_CLASSES + NEGATIVE_CLASSES),
    "validation": (False, KNOWN_CLASSES + NEGATIVE_CLASSES),
    "test": (False, KNOWN_CLASSES + UNKNOWN_CLASSES),
}


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        try:
            train, classes = PURPOSES[purpose]
        except KeyError as error:
            raise ValueError(f"{purpose!r} is none of {', '.join(PURPOSES)}") from error
        super().__init__(root=root, train=train)
        keep = torch.zeros(len(self.targets), dtype=torch.bool)
        for digit in classes:
            keep |= self.targets == digit
        self.data = self.data[keep]
        self.targets = self.targets[keep]
