# The image is scaled to [-1, 1].
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        return self.data[index][None] / 127.5 - 1, target_vector(self.targets[index])
