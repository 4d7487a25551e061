# The stored pixels are divided by 255 and get a channel dimension.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].unsqueeze(0) / 255
        return image, target_vector(self.targets[index])
