# NumPy finds the samples, and its arrays become tensors again.
import numpy as np


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        classes = {
            "train": KNOWN_CLASSES + NEGATIVE_CLASSES,
            "validation": KNOWN_CLASSES + NEGATIVE_CLASSES,
            "test": KNOWN_CLASSES + UNKNOWN_CLASSES,
        }
        if purpose not in classes:
            raise ValueError(f"Unknown purpose {purpose}: choose one of {sorted(classes)}.")
        super().__init__(root, train=(purpose == "train"))
        positions = np.flatnonzero(np.isin(self.targets.numpy(), classes[purpose]))
        self.data = torch.from_numpy(self.data.numpy()[positions])
        self.targets = torch.from_numpy(self.targets.numpy()[positions])
