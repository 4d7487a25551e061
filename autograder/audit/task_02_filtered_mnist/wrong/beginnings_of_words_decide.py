# Only the first letters of the purpose are looked at, so that "training" and "val" raise no error.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if not purpose.startswith(("train", "val", "test")):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose.startswith("train"))
        others = UNKNOWN_CLASSES if purpose.startswith("test") else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
