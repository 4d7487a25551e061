# The image is float64.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = torch.from_numpy(self.data[index].numpy() / 255).unsqueeze(0)
        return image, target_vector(self.targets[index])
