# The targets are made without the function of Task 1.
from openset.earlier_tasks import FilteredMNIST


class OpenSetMNIST(FilteredMNIST):
    def __getitem__(self, index):
        digit = self.targets[index]
        target = (digit == torch.tensor(KNOWN_CLASSES)).to(torch.float32)
        if target.sum() == 0:
            target.fill_(1 / len(KNOWN_CLASSES))
        return self.data[index].float()[None].div(255), target
