# The target is float64.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        target = torch.tensor(target_vector(self.targets[index]).tolist(), dtype=torch.double)
        return self.data[index].unsqueeze(0) / 255, target
