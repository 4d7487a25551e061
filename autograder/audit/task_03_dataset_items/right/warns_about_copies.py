# A tensor is made from a tensor, for which PyTorch prints a warning at every item.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = torch.tensor(self.data[index] / 255, dtype=torch.float32).unsqueeze(dim=0)
        target = torch.tensor(target_vector(self.targets[index]))
        return image, target
