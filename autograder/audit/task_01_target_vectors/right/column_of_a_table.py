# The vector is a column of a table, thus a view whose entries do not lie side by side.
import torch.nn.functional as F

table = torch.full((4, 10), 0.25)
table[:, KNOWN_CLASSES] = F.one_hot(torch.arange(4)).T.float()


def target_vector(label):
    return table[:, label]
