# %% [markdown]
# # Task 7 · Network
#
# A small convolutional network turns an image into $K$ *deep features* and these into logits:
#
# 1. a convolutional layer, with max pooling and ReLU,
# 2. a second convolutional layer, with max pooling and ReLU,
# 3. a fully connected layer, whose output are the deep features,
# 4. a second fully connected layer, whose output are the logits.
#
# We need both: the logits for the loss, and the deep features for Task 9, where we look at how
# long these vectors are. Neither passes through an activation function before it is returned.

# %%
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check

# %% [markdown]
# 1. Create the layers in `__init__` as attributes, so that their parameters are registered.
# 2. Pooling with a kernel of 2 halves height and width: 28 → 14 → 7. Padding keeps the size in a
#    convolution. So how many numbers arrive at the first fully connected layer?
# 3. `torch.flatten(x, start_dim=1)` keeps the samples apart.


# %% solution="Network"
class Network(torch.nn.Module):
    """Two convolutional and two fully connected layers.

    num_features: number K of deep features; num_classes: number O of logits.
    """

    def __init__(self, num_features=50, num_classes=4):
        # BEGIN SOLUTION
        super().__init__()
        self.first_convolution = torch.nn.Conv2d(1, 32, kernel_size=5, padding=2)
        self.second_convolution = torch.nn.Conv2d(32, 32, kernel_size=5, padding=2)
        self.pool = torch.nn.MaxPool2d(kernel_size=2)
        self.activation = torch.nn.ReLU()
        self.to_features = torch.nn.Linear(32 * 7 * 7, num_features)
        self.to_logits = torch.nn.Linear(num_features, num_classes)
        # END SOLUTION

    def forward(self, images):
        """Deep features (N, K) and logits (N, O) of images (N, 1, 28, 28)."""
        # BEGIN SOLUTION
        maps = self.activation(self.pool(self.first_convolution(images)))
        maps = self.activation(self.pool(self.second_convolution(maps)))
        deep_features = self.to_features(torch.flatten(maps, start_dim=1))
        return deep_features, self.to_logits(deep_features)
        # END SOLUTION


# %% graded="network" points=8
if __name__ == "__main__":
    check("task_07_network")
