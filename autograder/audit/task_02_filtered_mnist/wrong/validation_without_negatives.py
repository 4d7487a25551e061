# The validation samples are of known classes only.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        classes = KNOWN_CLASSES
        if purpose == "train":
            classes += NEGATIVE_CLASSES
        elif purpose == "test":
            classes += UNKNOWN_CLASSES
        elif purpose != "validation":
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        keep = torch.isin(self.targets, torch.tensor(classes))
        self.data, self.targets = self.data[keep], self.targets[keep]
