# An enumeration names the purposes, and its own ValueError is replaced by a clearer one.
from enum import Enum


class Purpose(Enum):
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        try:
            self.purpose = Purpose(purpose)
        except ValueError:
            raise ValueError(f"not one of {[p.value for p in Purpose]}: {purpose}") from None
        super().__init__(root=root, train=self.purpose is Purpose.TRAIN)
        other = UNKNOWN_CLASSES if self.purpose is Purpose.TEST else NEGATIVE_CLASSES
        keep = [digit in KNOWN_CLASSES + other for digit in self.targets.tolist()]
        self.data = self.data[torch.tensor(keep)]
        self.targets = self.targets[torch.tensor(keep)]
