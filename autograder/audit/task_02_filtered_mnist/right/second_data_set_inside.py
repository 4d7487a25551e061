# A second data set is read, and its samples replace the own ones.
class FilteredMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        splits = dict(train=True, validation=False, test=False)
        if purpose not in splits:
            raise ValueError(f"purpose must be in {list(splits)}")
        super().__init__(root, train=splits[purpose])
        whole = openset.data.MNIST(root, train=splits[purpose])
        classes = KNOWN_CLASSES + dict(test=UNKNOWN_CLASSES).get(purpose, NEGATIVE_CLASSES)
        keep = [i for i, (_, digit) in enumerate(whole) if digit in classes]
        self.data = whole.data[keep]
        self.targets = whole.targets[keep]
