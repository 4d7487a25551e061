# Indices are collected class by class and then brought back to the original order.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("Expected 'train', 'validation' or 'test'.")
        super().__init__(root=root, train=purpose == "train")
        classes = KNOWN_CLASSES + (NEGATIVE_CLASSES, UNKNOWN_CLASSES)[purpose == "test"]
        indices = torch.cat([torch.where(self.targets == digit)[0] for digit in classes])
        indices = indices.sort().values
        self.data = torch.take_along_dim(self.data, indices[:, None, None], dim=0)
        self.targets = self.targets.gather(0, indices)
