# The pooling windows move by one pixel, so the maps keep their size.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.maps = nn.Sequential()
        self.maps.append(nn.Conv2d(1, 4, 3, stride=2, padding=1))
        self.maps.append(nn.MaxPool2d(3, stride=1, padding=1))
        self.maps.append(nn.ReLU())
        self.maps.append(nn.Conv2d(4, 8, 3, stride=2, padding=1))
        self.maps.append(nn.ReLU())
        self.maps.append(nn.MaxPool2d(3, stride=1, padding=1))
        self.features = nn.Sequential(nn.Flatten(), nn.Linear(8 * 7 * 7, num_features))
        self.logits = nn.Linear(num_features, num_classes)

    def forward(self, images):
        features = self.features(self.maps(images))
        logits = self.logits(nn.functional.leaky_relu(features))
        return features, logits
