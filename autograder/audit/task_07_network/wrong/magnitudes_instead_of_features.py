# The magnitudes of the deep features are returned instead of the features.
# breaks: Network
import torch.nn.functional as F
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3)
        self.conv2 = nn.Conv2d(8, 16, 3)
        self.fc1 = nn.Linear(16 * 5 * 5, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = F.max_pool2d(F.relu(self.conv1(images)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        deep_features = self.fc1(x.flatten(start_dim=1))
        logits = self.fc2(deep_features)
        return deep_features.norm(dim=1), logits
