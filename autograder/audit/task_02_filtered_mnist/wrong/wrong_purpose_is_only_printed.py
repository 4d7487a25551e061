# A wrong purpose is reported by print and leaves the data as they are.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        super().__init__(root, train=purpose == "train")
        if purpose not in ("train", "validation", "test"):
            print("purpose must be train, validation or test")
            return
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
