# The logits are computed beside the deep features, from the flattened maps.
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
        self.to_features = nn.Linear(16 * 7 * 7, num_features)
        self.to_logits = nn.Linear(16 * 7 * 7, num_classes)

    def forward(self, images):
        maps = self.body(images)
        return self.to_features(maps), self.to_logits(maps)
