# The weights are initialised by hand, the biases with zeros.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 5, 1, 2)
        self.conv2 = nn.Conv2d(32, 32, 5, 1, 2)
        self.pool = nn.MaxPool2d(2, 2)
        self.fc1 = nn.Linear(32 * 7 * 7, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)
        self.apply(self.initialise)

    @staticmethod
    def initialise(module):
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        elif isinstance(module, nn.Linear):
            nn.init.xavier_uniform_(module.weight)
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            nn.init.zeros_(module.bias)

    def forward(self, x):
        x = self.pool(torch.relu_(self.conv1(x)))
        x = self.pool(torch.relu_(self.conv2(x)))
        deep_features = self.fc1(x.flatten(1))
        return deep_features, self.fc2(deep_features)
