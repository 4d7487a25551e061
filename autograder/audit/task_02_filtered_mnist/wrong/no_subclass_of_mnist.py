# The class holds an MNIST instead of being one.
# breaks: FilteredMNIST
class FilteredMNIST(torch.utils.data.Dataset):
    def __init__(self, purpose, root=None):
        if purpose not in ("train", "validation", "test"):
            raise ValueError("purpose must be train, validation or test")
        mnist = openset.data.MNIST(root, train=purpose == "train")
        others = UNKNOWN_CLASSES if purpose == "test" else NEGATIVE_CLASSES
        keep = torch.isin(mnist.targets, torch.tensor(KNOWN_CLASSES + others))
        self.data, self.targets = mnist.data[keep], mnist.targets[keep]

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.data[index], self.targets[index]
