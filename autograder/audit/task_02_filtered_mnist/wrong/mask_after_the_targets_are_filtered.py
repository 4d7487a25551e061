# The mask for the images is computed from targets that are filtered already and does not fit.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        classes = torch.tensor(KNOWN_CLASSES + others)
        self.targets = self.targets[torch.isin(self.targets, classes)]
        self.data = self.data[torch.isin(self.targets, classes)]
