# The second version of torchvision's transforms scales an image with its own tensor class.
from torchvision.transforms import v2
from openset.earlier_tasks import FilteredMNIST, target_vector

scale = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        picture, digit = super().__getitem__(index)
        return scale(picture), target_vector(digit)
