# The training samples are of known classes only.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        classes = {
            "train": KNOWN_CLASSES,
            "validation": KNOWN_CLASSES + NEGATIVE_CLASSES,
            "test": KNOWN_CLASSES + UNKNOWN_CLASSES,
        }
        if purpose not in classes:
            raise ValueError(f"purpose must be one of {list(classes)}")
        super().__init__(root, train=purpose == "train")
        keep = torch.isin(self.targets, torch.tensor(classes[purpose]))
        self.data, self.targets = self.data[keep], self.targets[keep]
