# The target has shape (1, O).
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        target = torch.stack([target_vector(digit) for digit in self.targets[[index]]])
        return self.data[[index]] / 255, target
