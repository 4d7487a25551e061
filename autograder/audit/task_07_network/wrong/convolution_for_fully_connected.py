# A third convolution of the maps' size takes the place of a fully connected layer.
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
        )
        self.to_features = nn.Conv2d(16, num_features, kernel_size=7)
        self.to_logits = nn.Linear(num_features, num_classes)

    def forward(self, images):
        features = self.to_features(self.body(images)).flatten(1)
        return features, self.to_logits(features)
