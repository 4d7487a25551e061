# Pooling and ReLU are functions, and the convolutions have no padding.
import torch.nn.functional as F


class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super(Network, self).__init__()
        self.conv1 = torch.nn.Conv2d(1, 8, 3)
        self.conv2 = torch.nn.Conv2d(8, 16, 3)
        self.fc1 = torch.nn.Linear(16 * 5 * 5, num_features)
        self.fc2 = torch.nn.Linear(num_features, num_classes)

    def forward(self, x):
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(self.conv2(x), 2))
        x = x.view(x.size(0), -1)
        features = self.fc1(x)
        logits = self.fc2(features)
        return features, logits
