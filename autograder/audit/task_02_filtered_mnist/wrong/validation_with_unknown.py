# The validation samples are those of the test: known and unknown classes.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = NEGATIVE_CLASSES if self.train else UNKNOWN_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
