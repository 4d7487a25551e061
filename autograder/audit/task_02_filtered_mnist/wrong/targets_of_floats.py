# The targets are made by torch.Tensor and thus floats.
# breaks: FilteredMNIST
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        classes = KNOWN_CLASSES + (UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES)
        keep = [i for i, digit in enumerate(self.targets.tolist()) if digit in classes]
        self.data = self.data[keep]
        self.targets = torch.Tensor([self.targets[i] for i in keep])
