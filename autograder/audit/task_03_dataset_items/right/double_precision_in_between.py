# The division is done in double precision, and the result is rounded to single precision.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[[index]].double() / 255
        target = target_vector(self.targets[index]).double()
        return image.to(dtype=torch.float32), target.float()
