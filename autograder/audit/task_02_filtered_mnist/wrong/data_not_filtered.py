# The targets are filtered and the images are only cut off at their number.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        self.targets = self.targets[torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))]
        self.data = self.data[: len(self.targets)]
