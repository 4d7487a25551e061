# Functions of torchvision bring the stored image to floats.
import torchvision.transforms.functional as TF
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image, digit = self.data[index, None], self.targets[index]
        return TF.convert_image_dtype(image, torch.float), target_vector(digit)
