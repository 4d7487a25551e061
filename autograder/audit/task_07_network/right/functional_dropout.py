# Dropout is a function that is told the mode of the network.
import torch.nn.functional as F


class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 10, kernel_size=5)
        self.conv2 = torch.nn.Conv2d(10, 20, kernel_size=5)
        self.fc1 = torch.nn.Linear(320, num_features)
        self.fc2 = torch.nn.Linear(num_features, num_classes)

    def forward(self, x):
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(F.dropout2d(self.conv2(x), training=self.training), 2))
        deep_features = self.fc1(x.view(-1, 320))
        x = F.dropout(F.relu(deep_features), training=self.training)
        return deep_features, self.fc2(x)
