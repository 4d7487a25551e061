# A Python loop collects the indices of the samples to keep.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose == "train":
            super().__init__(root=root, train=True)
        elif purpose == "validation" or purpose == "test":
            super().__init__(root=root, train=False)
        else:
            raise ValueError("The purpose must be train, validation or test.")
        wanted = list(KNOWN_CLASSES)
        wanted += UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        indices = [i for i in range(len(self.targets)) if int(self.targets[i]) in wanted]
        self.data = self.data[indices]
        self.targets = self.targets[indices]
