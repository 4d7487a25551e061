# The mask is a sum of masks, and its zeros and ones are taken for indices.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = sum(self.targets == digit for digit in KNOWN_CLASSES + others)
        self.data, self.targets = self.data[keep], self.targets[keep]
