# A range that should end with the second unknown class ends before it.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES))
        number = 4 if purpose != "test" else 1
        for i in range(number):
            keep |= self.targets == others[i]
        self.data, self.targets = self.data[keep], self.targets[keep]
