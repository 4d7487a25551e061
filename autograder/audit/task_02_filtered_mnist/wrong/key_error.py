# A wrong purpose raises the KeyError of a dictionary.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        others = {
            "train": NEGATIVE_CLASSES,
            "validation": NEGATIVE_CLASSES,
            "test": UNKNOWN_CLASSES,
        }[purpose]
        super().__init__(root, train=purpose == "train")
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
