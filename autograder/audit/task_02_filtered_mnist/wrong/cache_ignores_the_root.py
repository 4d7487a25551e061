# Filtered samples are cached for each purpose, whatever the root.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    cache = {}

    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        if purpose not in self.cache:
            others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
            keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
            self.cache[purpose] = self.data[keep], self.targets[keep]
        self.data, self.targets = self.cache[purpose]
