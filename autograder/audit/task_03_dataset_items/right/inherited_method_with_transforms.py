# The inherited method does the work, given a transform for images and one for targets.
from torchvision import transforms
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __init__(self, purpose, root=None):
        super().__init__(purpose, root)
        self.transform = transforms.ToTensor()
        self.target_transform = target_vector

    __getitem__ = FilteredMNIST.__getitem__
