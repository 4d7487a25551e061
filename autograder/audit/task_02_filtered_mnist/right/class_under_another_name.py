# The class was made under another name and then bound to the asked one.
class DigitsForOpenSets(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        names = ["train", "validation", "test"]
        if names.count(purpose) == 0:
            raise ValueError("one of " + str(names))
        openset.data.MNIST.__init__(self, root, train=names.index(purpose) == 0)
        groups = [NEGATIVE_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES]
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + groups[names.index(purpose)]))
        self.data, self.targets = self.data[keep], self.targets[keep]


FilteredMNIST = DigitsForOpenSets
