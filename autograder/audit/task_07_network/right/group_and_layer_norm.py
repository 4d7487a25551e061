# Group normalisation follows the convolutions, and the flattened maps are normalised as well.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.add_module("conv1", nn.Conv2d(1, 16, 3, padding=1))
        self.add_module("conv2", nn.Conv2d(16, 32, 3, padding=1))
        self.add_module("fc1", nn.Linear(32 * 7 * 7, num_features))
        self.add_module("fc2", nn.Linear(num_features, num_classes))
        self.group_norm1 = nn.GroupNorm(4, 16)
        self.group_norm2 = nn.GroupNorm(4, 32)
        self.layer_norm = nn.LayerNorm(32 * 7 * 7)
        self.pool = nn.MaxPool2d(2)

    def forward(self, images):
        x = self.pool(self.group_norm1(self.conv1(images)).relu())
        x = self.pool(self.group_norm2(self.conv2(x)).relu())
        x = self.layer_norm(x.flatten(start_dim=1))
        x = self.fc1(x)
        return x, self.fc2(x)
