# The class holds a filtered data set instead of being one.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(torch.utils.data.Dataset):
    def __init__(self, purpose, root=None):
        self.dataset = FilteredMNIST(purpose, root)

    def __len__(self):
        return len(self.dataset)

    def __getitem__(self, index):
        image = self.dataset.data[index].unsqueeze(0) / 255
        return image, target_vector(self.dataset.targets[index])
