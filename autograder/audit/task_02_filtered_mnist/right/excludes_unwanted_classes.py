# The classes that do not belong to the purpose are thrown out one after the other.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ["train", "validation", "test"]:
            raise ValueError("purpose: 'train', 'validation', 'test'")
        super().__init__(root=root, train=purpose == "train")
        for unwanted in NEGATIVE_CLASSES if purpose == "test" else UNKNOWN_CLASSES:
            keep = self.targets != unwanted
            self.data = self.data[keep]
            self.targets = self.targets[keep]
