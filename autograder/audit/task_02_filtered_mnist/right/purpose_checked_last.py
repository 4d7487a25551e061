# The data are loaded first, and a wrong purpose is found out at the end.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        super().__init__(root, train=purpose == "train")
        if purpose in ("train", "validation"):
            self.keep_only(KNOWN_CLASSES + NEGATIVE_CLASSES)
        elif purpose == "test":
            self.keep_only(KNOWN_CLASSES + UNKNOWN_CLASSES)
        else:
            raise ValueError("This is none of train, validation, test.")

    def keep_only(self, classes):
        mask = sum((self.targets == digit).int() for digit in classes) == 1
        self.data, self.targets = self.data[mask, :, :], self.targets[mask]
