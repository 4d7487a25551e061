# Dropout follows the convolutions and stands before both fully connected layers.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4, p=0.4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 12, 5)
        self.conv2 = nn.Conv2d(12, 24, 5)
        self.drop_maps = nn.Dropout2d(p / 2)
        self.drop = nn.Dropout(p)
        self.fc1 = nn.Linear(24 * 4 * 4, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = nn.functional.max_pool2d(self.conv1(images), 2).relu()
        x = nn.functional.max_pool2d(self.drop_maps(self.conv2(x)), 2).relu()
        features = self.fc1(self.drop(x.flatten(1)))
        logits = self.fc2(self.drop(torch.relu(features)))
        return features, logits
