# Filtered samples are cached for each purpose and root, and shared by all objects.
class FilteredMNIST(openset.data.MNIST):
    cache = {}

    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("train, validation, test: nothing else")
        super().__init__(root, train=purpose == "train")
        key = purpose, str(self.root)
        if key not in FilteredMNIST.cache:
            others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
            keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
            FilteredMNIST.cache[key] = self.data[keep], self.targets[keep]
        self.data, self.targets = FilteredMNIST.cache[key]
