# The parent's item, an image of Pillow and a digit, passes through ToTensor.
import torchvision
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    to_tensor = torchvision.transforms.ToTensor()

    def __getitem__(self, index):
        image, digit = super().__getitem__(index)
        return self.to_tensor(image), target_vector(digit)
