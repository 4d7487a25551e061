# The samples are filtered while torchvision loads them, in an overridden method.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose is 'train', 'validation' or 'test'")
        self.purpose = purpose
        super().__init__(root, train=purpose == "train")

    def _load_data(self):
        data, targets = super()._load_data()
        classes = NEGATIVE_CLASSES if self.purpose != "test" else UNKNOWN_CLASSES
        keep = torch.isin(targets, torch.tensor(KNOWN_CLASSES + classes))
        return data[keep], targets[keep]
