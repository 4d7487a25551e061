# The class prints to both streams and warns that samples are left out.
import sys
import warnings


class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        print("loading", purpose, file=sys.stderr)
        if purpose not in ("train", "validation", "test"):
            raise ValueError(f"purpose {purpose!r}: train | validation | test")
        super().__init__(root, train=purpose == "train")
        before = len(self)
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = self.data[keep], self.targets[keep]
        warnings.warn(f"{before - len(self)} samples left out")
        print(len(self), "samples")
