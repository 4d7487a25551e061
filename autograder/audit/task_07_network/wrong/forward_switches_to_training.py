# Each forward pass switches the network to training mode, dropout included.
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
            nn.Dropout(0.25),
        )
        self.to_features = nn.Linear(16 * 7 * 7, num_features)
        self.to_logits = nn.Linear(num_features, num_classes)

    def forward(self, images):
        self.train()
        features = self.to_features(self.body(images))
        return features, self.to_logits(features)
