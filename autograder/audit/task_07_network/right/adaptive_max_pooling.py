# The second pooling is adaptive, so the number of its outputs does not depend on the image.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 5)
        self.conv2 = nn.Conv2d(16, 32, 5)
        self.pool1 = nn.MaxPool2d(2)
        self.pool2 = nn.AdaptiveMaxPool2d(3)
        self.fc1 = nn.Linear(32 * 3 * 3, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = self.pool1(self.conv1(images)).clamp(min=0)
        x = self.pool2(self.conv2(x)).clamp(min=0)
        deep_features = self.fc1(x.flatten(1))
        return deep_features, self.fc2(deep_features)
