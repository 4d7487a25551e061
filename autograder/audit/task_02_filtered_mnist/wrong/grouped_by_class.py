# The samples are gathered class by class.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        classes = KNOWN_CLASSES + others
        indices = torch.cat([(self.targets == digit).nonzero()[:, 0] for digit in classes])
        self.data, self.targets = self.data[indices], self.targets[indices]
