# ToTensor has divided by 255 already when the image is divided again.
# breaks: OpenSetMNIST
import torchvision
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image, digit = super().__getitem__(index)
        image = torchvision.transforms.functional.to_tensor(image)
        return image / 255, target_vector(digit)
