# The split is the wrong way round: training takes test samples and the others training samples.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose != "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
