# The item is checked by assertions before it is returned.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = torch.clamp(self.data[index].type(torch.FloatTensor) / 255, 0, 1).expand(1, 28, 28)
        target = target_vector(int(self.targets[index])).clone()
        assert image.dtype == target.dtype == torch.float32
        assert image.shape == (1, 28, 28) and target.shape == (4,)
        return (image, target)
