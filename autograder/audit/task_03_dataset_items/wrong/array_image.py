# The image is a NumPy array of the right type.
# breaks: OpenSetMNIST
import numpy as np
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        image = self.data[index].numpy().astype(np.float32)[None] / 255
        return image, target_vector(self.targets[index])
