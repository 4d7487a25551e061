# %% [markdown]
# # Task 2 · Filtered MNIST
#
# The network trains on known and negative classes and is tested on known and unknown ones. MNIST
# holds all ten digits, so we filter it. There are three purposes:
#
# | `purpose` | samples from | classes |
# | --- | --- | --- |
# | `"train"` | MNIST's training samples | known and negative |
# | `"validation"` | MNIST's test samples | known and negative |
# | `"test"` | MNIST's test samples | known and unknown |
#
# Unknown classes must never be seen before the final test, or they would be known to us.

# %%
import torch

import openset.data
from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check

# %% [markdown]
# 1. Let the base class read the data: `super().__init__(root=root, train=...)` fills `self.data`
#    (all images) and `self.targets` (their digits). Which purposes take the training samples?
# 2. Collect the digits that belong to the purpose.
# 3. Find the samples of these digits; `torch.isin` compares a tensor with a list of values.
# 4. Keep those images *and* those digits, in their original order.


# %% solution="FilteredMNIST"
class FilteredMNIST(openset.data.MNIST):
    """MNIST with the samples of one purpose.

    purpose: "train", "validation" or "test"; any other string raises a ValueError that names the
    three. root: the folder of the data, handed on to openset.data.MNIST.
    data: uint8 tensor (M, 28, 28) with values 0-255; targets: int64 tensor (M,), the digits 0-9.
    Both are in the original order, and the length of the dataset is M.
    """

    def __init__(self, purpose, root=None):
        # BEGIN SOLUTION
        groups = {
            "train": KNOWN_CLASSES + NEGATIVE_CLASSES,
            "validation": KNOWN_CLASSES + NEGATIVE_CLASSES,
            "test": KNOWN_CLASSES + UNKNOWN_CLASSES,
        }
        if purpose not in groups:
            raise ValueError(f"purpose is {purpose!r}, not one of {', '.join(groups)}")
        super().__init__(root=root, train=purpose == "train")
        wanted = torch.isin(self.targets, torch.tensor(groups[purpose]))
        self.data, self.targets = self.data[wanted], self.targets[wanted]
        # END SOLUTION


# %% graded="filtered_mnist" points=8
if __name__ == "__main__":
    check("task_02_filtered_mnist")

# %% [markdown]
# Look at what you have got: known classes on top, then negative, then unknown ones.

# %% tags=["demo"]
if __name__ == "__main__":
    import matplotlib.pyplot as plt

    groups = {"known": KNOWN_CLASSES, "negative": NEGATIVE_CLASSES, "unknown": UNKNOWN_CLASSES}
    figure, rows = plt.subplots(3, 12, figsize=(9, 2.6))
    for (name, classes), row in zip(groups.items(), rows, strict=True):
        dataset = FilteredMNIST("test" if name == "unknown" else "train")
        images = dataset.data[torch.isin(dataset.targets, torch.tensor(classes))]
        for image, ax in zip(images, row, strict=False):
            ax.imshow(image, cmap="gray_r")
            ax.axis("off")
        row[0].set_title(name, loc="left", fontsize=10)
