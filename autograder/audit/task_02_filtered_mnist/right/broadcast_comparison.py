# All targets are compared with all classes in one matrix.
from openset.data import MNIST


class FilteredMNIST(MNIST):
    def __init__(self, purpose, root=None):
        match purpose:
            case "train" | "validation":
                classes = (*KNOWN_CLASSES, *NEGATIVE_CLASSES)
            case "test":
                classes = (*KNOWN_CLASSES, *UNKNOWN_CLASSES)
            case _:
                raise ValueError(f"{purpose=} must be 'train', 'validation' or 'test'")
        super().__init__(root=root, train=purpose == "train")
        keep = (self.targets[:, None] == torch.tensor(classes)).any(dim=1)
        self.data = self.data[keep]
        self.targets = self.targets[keep]
