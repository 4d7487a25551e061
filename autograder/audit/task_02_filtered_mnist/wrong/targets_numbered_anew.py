# The known digits are replaced by their positions.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        classes = KNOWN_CLASSES + (UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES)
        keep = torch.isin(self.targets, torch.tensor(classes))
        self.data = self.data[keep]
        self.targets = torch.tensor([classes.index(digit) for digit in self.targets[keep].tolist()])
