# The layers lie in modules of modules.
from torch import nn


class Block(nn.Module):
    def __init__(self, channels_in, channels_out):
        super().__init__()
        self.convolution = nn.Conv2d(channels_in, channels_out, 3, padding=1)

    def forward(self, x):
        return nn.functional.max_pool2d(torch.relu(self.convolution(x)), 2)


class Backbone(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.blocks = nn.ModuleList([Block(1, 16), Block(16, 32)])
        self.last = nn.Linear(32 * 7 * 7, num_features)

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return self.last(x.flatten(1))


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.backbone = Backbone(num_features)
        self.head = nn.Linear(num_features, num_classes)

    def forward(self, images):
        deep_features = self.backbone(images)
        return deep_features, self.head(deep_features)
