# The root is passed on for training and forgotten for the other purposes.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose == "train":
            super().__init__(root=root, train=True)
        elif purpose in ("validation", "test"):
            super().__init__(train=False)
        else:
            raise ValueError("purpose must be train, validation or test")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
