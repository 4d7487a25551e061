# The samples are shuffled when the data set is made.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __init__(self, purpose, root=None):
        super().__init__(purpose, root)
        order = torch.randperm(len(self.targets))
        self.data, self.targets = self.data[order], self.targets[order]

    def __getitem__(self, index):
        return self.data[index].unsqueeze(0) / 255, target_vector(self.targets[index])
