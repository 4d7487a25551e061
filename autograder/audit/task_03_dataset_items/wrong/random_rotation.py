# The image is rotated at random, as an augmentation.
# breaks: OpenSetMNIST
from torchvision import transforms
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    augment = transforms.RandomRotation(15)

    def __getitem__(self, index):
        image = self.augment(self.data[index].unsqueeze(0)) / 255
        return image, target_vector(self.targets[index])
