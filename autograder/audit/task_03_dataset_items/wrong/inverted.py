# The digits are black on white.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        return 1 - self.data[index][None] / 255, target_vector(self.targets[index])
