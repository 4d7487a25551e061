# The class is made by type() from a function.
def initialize(self, purpose, root=None):
    if purpose not in ("train", "validation", "test"):
        raise ValueError("purpose has to be train, validation, or test")
    super(FilteredMNIST, self).__init__(root=root, train=purpose == "train")
    keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES))
    others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
    keep = keep.logical_or(torch.isin(self.targets, torch.tensor(others)))
    self.data = self.data[keep]
    self.targets = self.targets[keep]


FilteredMNIST = type("FilteredMNIST", (openset.data.MNIST,), {"__init__": initialize})
