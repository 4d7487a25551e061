# The class derives from the unfiltered MNIST.
# breaks: OpenSetMNIST
from openset.earlier_tasks import target_vector


class OpenSetMNIST(openset.data.MNIST):
    def __init__(self, purpose, root=None):
        super().__init__(root, train=purpose == "train")

    def __getitem__(self, index):
        return self.data[index].unsqueeze(0) / 255, target_vector(self.targets[index])
