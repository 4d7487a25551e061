# The base class is torchvision's, which looks for a folder named after the subclass.
# breaks: FilteredMNIST
import torchvision


class FilteredMNIST(torchvision.datasets.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root or openset.data.data_root(), train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
