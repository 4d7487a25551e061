# The samples that are not of known classes are removed.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __init__(self, purpose, root=None):
        super().__init__(purpose, root)
        known = torch.isin(self.targets, torch.tensor(KNOWN_CLASSES))
        self.data, self.targets = self.data[known], self.targets[known]

    def __getitem__(self, index):
        return self.data[index].unsqueeze(0) / 255, target_vector(self.targets[index])
