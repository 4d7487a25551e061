# The test samples are drawn from the training split.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose != "validation")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
