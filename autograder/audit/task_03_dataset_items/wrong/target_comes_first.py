# The item is target and image instead of image and target.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        return target_vector(self.targets[index]), self.data[index].unsqueeze(0) / 255
