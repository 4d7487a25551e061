# All images and target vectors are prepared at once, beside the data.
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __init__(self, purpose, root=None):
        super().__init__(purpose, root)
        self.images = self.data[:, None].float().div_(255)
        self.target_vectors = torch.stack([target_vector(digit) for digit in self.targets])

    def __getitem__(self, index):
        return self.images[index], self.target_vectors[index]
