# The error is of a class of its own that derives from ValueError.
class PurposeError(ValueError):
    def __init__(self, purpose):
        super().__init__(f"{purpose!r}; possible are " + " / ".join(FilteredMNIST.PURPOSES))


class FilteredMNIST(openset.data.MNIST):
    PURPOSES = ("train", "validation", "test")

    def __init__(self, purpose, root=None):
        if purpose not in self.PURPOSES:
            raise PurposeError(purpose)
        super().__init__(root, train=purpose == self.PURPOSES[0])
        dropped = NEGATIVE_CLASSES if purpose == "test" else UNKNOWN_CLASSES
        keep = ~torch.isin(self.targets, torch.tensor(dropped))
        self.data, self.targets = self.data[keep], self.targets[keep]
