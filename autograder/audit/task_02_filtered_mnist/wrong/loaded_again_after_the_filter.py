# The base class is initialised a second time and overwrites the filtered samples.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        whole = openset.data.MNIST(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(whole.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = whole.data[keep], whole.targets[keep]
        super().__init__(root, train=purpose == "train")
