# The list of classes grows with every object, so that a later one keeps too many.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    classes_to_keep = list(KNOWN_CLASSES)

    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        self.classes_to_keep += UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(self.classes_to_keep))
        self.data, self.targets = self.data[keep], self.targets[keep]
