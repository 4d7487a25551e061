# Images and target vectors are prepared when the first item is asked for.
from functools import cached_property
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    @cached_property
    def items(self):
        vectors = [target_vector(digit) for digit in range(10)]
        images = torch.unsqueeze(self.data, 1).to(torch.float32) / 255.0
        return list(zip(images, [vectors[digit] for digit in self.targets.tolist()]))

    def __getitem__(self, index):
        return self.items[index]
