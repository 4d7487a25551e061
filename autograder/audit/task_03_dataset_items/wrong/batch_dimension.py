# The image has a batch dimension of one besides the channel.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].view(1, 1, 28, 28) / 255
        return image, target_vector(self.targets[index])
