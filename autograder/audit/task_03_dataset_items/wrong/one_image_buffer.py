# All items share one image tensor, so that a batch consists of its last image.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    buffer = torch.zeros(1, 28, 28)

    def __getitem__(self, index):
        self.buffer[0] = self.data[index] / 255
        return self.buffer, target_vector(self.targets[index])
