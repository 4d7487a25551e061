# A copy of the deep features is normalised before the second fully connected layer takes it.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 5)
        self.conv2 = nn.Conv2d(16, 32, 5)
        self.fc1 = nn.Linear(32 * 4 * 4, num_features)
        self.norm = nn.BatchNorm1d(num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = nn.functional.relu(nn.functional.max_pool2d(self.conv1(images), 2))
        x = nn.functional.relu(nn.functional.max_pool2d(self.conv2(x), 2))
        features = self.fc1(x.flatten(1))
        return features, self.fc2(torch.relu(self.norm(features)))
