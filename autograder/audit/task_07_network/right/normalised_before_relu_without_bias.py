# Convolutions and the last layer have no bias, and the normalisation comes after pooling.
from torch import nn


class Block(nn.Sequential):
    def __init__(self, c_in, c_out):
        super().__init__(
            nn.Conv2d(c_in, c_out, 5, bias=False),
            nn.MaxPool2d(2),
            nn.BatchNorm2d(c_out),
            nn.ReLU(inplace=True),
        )


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.blocks = nn.Sequential(Block(1, 20), Block(20, 40))
        self.fc1 = nn.Linear(40 * 4 * 4, num_features)
        self.fc2 = nn.Linear(num_features, num_classes, bias=False)

    def forward(self, images):
        features = self.fc1(self.blocks(images).reshape(len(images), -1))
        return features, self.fc2(features)
