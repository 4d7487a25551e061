# The class takes further arguments that it passes on, and the purpose has a default value.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose="train", root=None, transform=None, **keywords):
        if purpose not in ("train", "validation", "test"):
            raise ValueError(f"purpose={purpose!r} (allowed: 'train', 'validation', 'test')")
        super().__init__(root, purpose == "train", transform, **keywords)
        others = {"test": UNKNOWN_CLASSES}.get(purpose, NEGATIVE_CLASSES)
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data = self.data[keep]
        self.targets = self.targets[keep]
