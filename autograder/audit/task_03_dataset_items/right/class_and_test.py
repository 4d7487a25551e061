# Class and test lie in one answer, and the test warns and prints.
import warnings
from torch.utils.data import DataLoader
from openset.earlier_tasks import FilteredMNIST, target_vector


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        pixels = self.data[index].to(torch.float32)
        return torch.stack([pixels]) / 255, target_vector(self.targets[index])


def test_dataset(OpenSetMNIST):
    warnings.warn("this may take a second")
    failures = []
    images, targets = next(iter(DataLoader(OpenSetMNIST("train"), batch_size=64)))
    for name, tensor, shape in [("images", images, (1, 28, 28)), ("targets", targets, (4,))]:
        if tensor.shape != (64, *shape):
            failures.append(f"{name} have shape {tensor.shape}")
        if tensor.dtype != torch.float32:
            failures.append(f"{name} are {tensor.dtype}")
    if not (0 <= images.min() and 0.01 < images.max() <= 1):
        failures.append("images leave the range")
    if (targets.sum(1) - 1).abs().max() > 1e-4:
        failures.append("targets do not sum to one")
    print(failures or "all is well")
    assert not failures
