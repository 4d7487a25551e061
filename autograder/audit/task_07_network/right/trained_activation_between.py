# The activation between the fully connected layers has a trained slope of its own.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 5, padding=2)
        self.conv2 = nn.Conv2d(16, 16, 5, padding=2)
        self.fc1 = nn.Linear(16 * 7 * 7, num_features)
        self.slope = nn.PReLU()
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = torch.relu(torch.max_pool2d(self.conv1(images), 2))
        x = torch.relu(torch.max_pool2d(self.conv2(x), 2))
        deep_features = self.fc1(torch.flatten(x, start_dim=1))
        logits = self.fc2(self.slope(deep_features))
        return deep_features, logits
