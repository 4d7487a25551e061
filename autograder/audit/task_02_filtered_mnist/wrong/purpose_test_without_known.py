# The test samples are of unknown classes only.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        classes = KNOWN_CLASSES + NEGATIVE_CLASSES if purpose != "test" else UNKNOWN_CLASSES
        keep = torch.isin(self.targets, torch.tensor(classes))
        self.data, self.targets = self.data[keep], self.targets[keep]
