# %% [markdown]
# # Task 3 · Dataset items
#
# PyTorch asks a dataset for one item at a time, `dataset[index]`, and a `DataLoader` puts them
# together to batches. An item of our dataset is a pair: the image as the network wants it, with
# values in $[0, 1]$ and a channel dimension, and the target vector of its digit.

# %%
import torch

import openset.data
from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check
from openset.earlier_tasks import FilteredMNIST, target_vector

# %% [markdown]
# 1. `self.data[index]` is the image, uint8 with values 0 to 255 and without a channel.
# 2. Turn it into floats and divide by 255.
# 3. Add the channel: from `(28, 28)` to `(1, 28, 28)`.
# 4. `self.targets[index]` is the digit; Task 1 makes a target vector of it.


# %% solution="OpenSetMNIST"
class OpenSetMNIST(FilteredMNIST):
    """The samples of one purpose as pairs of an image and a target vector."""

    def __getitem__(self, index):
        """Image and target of the sample at `index`.

        image: float32 tensor (1, 28, 28), the pixel values divided by 255, so in [0, 1].
        target: float32 tensor (O,), the target vector of the sample's digit.
        """
        # BEGIN SOLUTION
        image = self.data[index].unsqueeze(0).to(torch.float32) / 255
        return image, target_vector(self.targets[index])
        # END SOLUTION


# %% graded="dataset_items" points=5
if __name__ == "__main__":
    check("task_03_dataset_items", "dataset_items")

# %% [markdown]
# ## Test 2
#
# Test the dataset as the network will see it: make an `OpenSetMNIST("train")`, draw at least one
# batch of 64 samples from a `DataLoader`, and raise an error
#
# 1. if images or targets do not have the right shape or type,
# 2. if a pixel lies outside $[0, 1]$, or if all pixels of the batch lie within $[0, 0.01]$ (then
#    somebody has divided twice),
# 3. if a target vector does not sum to one.


# %% solution="test_dataset"
def test_dataset(OpenSetMNIST):  # noqa: N803 - it is a class
    """Return nothing if the dataset OpenSetMNIST("train") is right; raise if it is not.

    OpenSetMNIST: a class like the one above.
    """
    # BEGIN SOLUTION
    loader = torch.utils.data.DataLoader(OpenSetMNIST("train"), batch_size=64, shuffle=True)
    images, targets = next(iter(loader))
    assert images.shape == (64, 1, 28, 28), f"shape of images: {tuple(images.shape)}"
    assert targets.shape == (64, 4), f"shape of targets: {tuple(targets.shape)}"
    assert images.dtype == targets.dtype == torch.float32, "images and targets must be float32"
    assert images.min() >= 0, "a pixel is negative"
    assert images.max() <= 1, "a pixel exceeds one"
    assert images.max() > 0.01, "all pixels are nearly zero"
    assert torch.allclose(targets.sum(dim=1), torch.ones(64)), "a target does not sum to one"
    # END SOLUTION


# %% graded="test_2" points=3
if __name__ == "__main__":
    check("task_03_dataset_items", "test_2")

# %% [markdown]
# A batch, with the target vector of each sample below its image:

# %% tags=["demo"]
if __name__ == "__main__":
    import matplotlib.pyplot as plt

    loader = torch.utils.data.DataLoader(OpenSetMNIST("train"), batch_size=8, shuffle=True)
    images, targets = next(iter(loader))
    figure, axes = plt.subplots(2, 8, figsize=(10, 2.6), height_ratios=[2, 1], sharey="row")
    for image, target, (above, below) in zip(images, targets, axes.T, strict=True):
        above.imshow(image[0], cmap="gray_r")
        above.axis("off")
        below.bar([str(digit) for digit in KNOWN_CLASSES], target)
        below.set_ylim(0, 1)
