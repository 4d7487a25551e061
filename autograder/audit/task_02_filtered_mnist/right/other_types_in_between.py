# Data and targets pass through other types and come back to their own.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose: train, validation or test")
        super().__init__(root, train=purpose == "train")
        table = torch.cat([self.targets[:, None].float(), self.data.flatten(1).float()], dim=1)
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        table = table[[int(row[0]) in KNOWN_CLASSES + others for row in table]]
        self.targets = table[:, 0].long()
        self.data = table[:, 1:].reshape(-1, 28, 28).byte()
