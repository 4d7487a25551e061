# The weights of the convolutions are split into their lengths and directions.
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = weight_norm(nn.Conv2d(1, 16, 5, padding=2))
        self.conv2 = weight_norm(nn.Conv2d(16, 16, 5, padding=2))
        self.fc1 = nn.Linear(16 * 7 * 7, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = nn.functional.max_pool2d(self.conv1(images).relu(), 2)
        x = nn.functional.max_pool2d(self.conv2(x).relu(), 2)
        features = self.fc1(x.flatten(1))
        return features, self.fc2(features)
