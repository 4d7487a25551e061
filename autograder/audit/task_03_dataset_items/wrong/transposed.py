# Rows and columns are swapped by a conversion that expects a channel in the last place.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].unsqueeze(-1).permute(2, 1, 0) / 255
        return image, target_vector(self.targets[index])
