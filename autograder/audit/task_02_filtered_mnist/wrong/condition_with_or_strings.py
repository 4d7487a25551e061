# The condition ends with strings that are always true, so that no purpose raises an error.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose == "train":
            train, others = True, NEGATIVE_CLASSES
        elif purpose == "test":
            train, others = False, UNKNOWN_CLASSES
        elif purpose == "val" or "validation":
            train, others = False, NEGATIVE_CLASSES
        else:
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=train)
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
