# The known samples come first and the others after them.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        known = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES))
        other = torch.isin(self.targets, torch.tensor(others))
        self.data = torch.cat([self.data[known], self.data[other]])
        self.targets = torch.cat([self.targets[known], self.targets[other]])
