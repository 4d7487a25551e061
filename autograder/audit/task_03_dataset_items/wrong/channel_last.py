# The channel is the last dimension.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        return self.data[index].unsqueeze(-1) / 255, target_vector(self.targets[index])
