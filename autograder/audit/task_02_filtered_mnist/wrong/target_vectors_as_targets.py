# The targets are target vectors instead of digits.
# breaks: FilteredMNIST
from openset.earlier_tasks import target_vector


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data = self.data[keep]
        self.targets = torch.stack([target_vector(digit) for digit in self.targets[keep]])
