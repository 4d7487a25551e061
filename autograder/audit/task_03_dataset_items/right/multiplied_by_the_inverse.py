# The pixels are multiplied by 1/255 rather than divided.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    SCALE = 1 / 255

    def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
        image = self.data[index].float().mul_(self.SCALE)
        label = self.targets[index].item()
        return image[None, :, :], target_vector(label)
