# The target is a list of floats.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        return self.data[index].unsqueeze(0) / 255, target_vector(self.targets[index]).tolist()
