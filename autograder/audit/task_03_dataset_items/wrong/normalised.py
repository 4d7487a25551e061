# The image is normalised by mean and standard deviation of MNIST.
# breaks: OpenSetMNIST
from torchvision import transforms
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].unsqueeze(0) / 255
        image = transforms.Normalize((0.1307,), (0.3081,))(image)
        return image, target_vector(self.targets[index])
