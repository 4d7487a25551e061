# The loop over the samples ends before the last one.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        digits = self.targets.tolist()
        keep = [i for i in range(len(digits)) if digits[i] in KNOWN_CLASSES + others][:-1]
        self.data, self.targets = self.data[keep], self.targets[keep]
