# One mask from torch.isin keeps the samples.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError(f"purpose is {purpose!r}, and not 'train', 'validation' or 'test'")
        super().__init__(root, train=purpose == "train")
        classes = KNOWN_CLASSES + (UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES)
        keep = torch.isin(self.targets, torch.tensor(classes))
        self.data, self.targets = self.data[keep], self.targets[keep]
