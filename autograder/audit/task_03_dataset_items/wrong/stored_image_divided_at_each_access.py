# An image is divided in place, so that it is darker at every further access.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __init__(self, purpose, root=None):
        super().__init__(purpose, root)
        self.images = self.data.float()

    def __getitem__(self, index):
        image = self.images[index].unsqueeze(0)
        image /= 255
        return image, target_vector(self.targets[index])
