# Images and targets are NumPy arrays.
# breaks: FilteredMNIST
import numpy as np


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        super().__init__(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        digits = self.targets.numpy()
        keep = np.isin(digits, KNOWN_CLASSES + others)
        self.data, self.targets = self.data.numpy()[keep], digits[keep]
