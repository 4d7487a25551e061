# The item is a dictionary.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].unsqueeze(0) / 255
        return {"image": image, "target": target_vector(self.targets[index])}
