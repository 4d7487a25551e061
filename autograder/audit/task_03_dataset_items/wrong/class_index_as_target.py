# The target is the position of the known class, or -1.
# breaks: OpenSetMNIST
from openset.earlier_tasks import FilteredMNIST


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        digit = int(self.targets[index])
        position = KNOWN_CLASSES.index(digit) if digit in KNOWN_CLASSES else -1
        return self.data[index].unsqueeze(0) / 255, torch.tensor(position)
