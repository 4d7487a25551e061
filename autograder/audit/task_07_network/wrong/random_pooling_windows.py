# The pooling windows are drawn at random, in evaluation mode as well.
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
            nn.FractionalMaxPool2d(2, output_size=6),
            nn.Flatten(),
        )
        self.to_features = nn.Linear(16 * 6 * 6, num_features)
        self.to_logits = nn.Linear(num_features, num_classes)

    def forward(self, images):
        features = self.to_features(self.body(images))
        return features, self.to_logits(features)
