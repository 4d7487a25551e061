# The known samples of the test are contained twice.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        classes = KNOWN_CLASSES + NEGATIVE_CLASSES
        if purpose == "test":
            classes = KNOWN_CLASSES + UNKNOWN_CLASSES + KNOWN_CLASSES
        samples, _ = (self.targets[:, None] == torch.tensor(classes)).nonzero(as_tuple=True)
        self.data, self.targets = self.data[samples], self.targets[samples]
