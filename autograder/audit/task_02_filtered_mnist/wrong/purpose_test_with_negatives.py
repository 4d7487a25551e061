# The test samples are of known and negative classes.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + NEGATIVE_CLASSES))
        self.data, self.targets = self.data[keep], self.targets[keep]
