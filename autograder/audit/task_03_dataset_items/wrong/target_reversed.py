# The entries of the target are in the opposite order.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        target = target_vector(self.targets[index]).flip(0)
        return self.data[index].unsqueeze(0) / 255, target
