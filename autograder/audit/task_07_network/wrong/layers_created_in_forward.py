# The fully connected layers are created anew for each batch.
# breaks: Network
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 8, 5, padding=2),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 5, padding=2),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
        )
        self.num_features, self.num_classes = num_features, num_classes

    def forward(self, images):
        maps = self.body(images)
        features = nn.Linear(maps.shape[1], self.num_features)(maps)
        return features, nn.Linear(self.num_features, self.num_classes)(features)
