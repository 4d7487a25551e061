# Any other string means the test instead of a ValueError.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        super().__init__(root, train=purpose == "train")
        others = NEGATIVE_CLASSES if purpose in ("train", "validation") else UNKNOWN_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
