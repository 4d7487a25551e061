# A stable sort brings the samples to keep to the front, where they are cut off.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if not (purpose == "train" or purpose == "validation" or purpose == "test"):
            raise ValueError("purpose can be train, validation, test")
        super().__init__(root=root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        drop = torch.tensor([t not in KNOWN_CLASSES + others for t in self.targets.tolist()])
        order = torch.sort(drop, stable=True).indices
        count = int((~drop).sum())
        self.data = self.data[order][:count]
        self.targets = self.targets[order][:count]
