# A base class in between filters by any classes, and the asked one chooses them.
class MNISTOfClasses(openset.data.MNIST):
    def __init__(self, classes, **arguments):
        super().__init__(**arguments)
        keep = torch.isin(self.targets, torch.tensor(sorted(classes)))
        self.data, self.targets = self.data[keep], self.targets[keep]


class FilteredMNIST(MNISTOfClasses):
    def __init__(self, purpose, root=None):
        if purpose == "test":
            classes = {*KNOWN_CLASSES, *UNKNOWN_CLASSES}
        elif purpose in ("train", "validation"):
            classes = {*KNOWN_CLASSES, *NEGATIVE_CLASSES}
        else:
            raise ValueError(f"{purpose} is not train, not validation and not test")
        super().__init__(classes, root=root, train=purpose == "train")
