# An item is a named tuple of image and target.
from typing import NamedTuple
from openset.earlier_tasks import FilteredMNIST, target_vector


class Item(NamedTuple):
    image: torch.Tensor
    target: torch.Tensor


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        pixels = self.data[index].reshape(1, 28, 28)
        return Item(image=pixels / 255, target=target_vector(self.targets[index]))
