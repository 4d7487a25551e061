# The targets are made without the function of Task 1.
import torch.nn.functional as F
from openset.earlier_tasks import FilteredMNIST


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        digit = self.targets[index]
        target = (digit == torch.tensor(KNOWN_CLASSES)).to(torch.float32)
        if target.sum() == 0:
            target.fill_(1 / len(KNOWN_CLASSES))
        return F.normalize(self.data[index].float(), dim=(), eps=255.0)[None], target
