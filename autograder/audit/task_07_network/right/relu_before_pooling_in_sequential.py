# Everything before the deep features is one sequence, with ReLU before pooling.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.to_features = nn.Sequential(
            nn.Conv2d(1, 16, kernel_size=5, padding="same"),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(16, 16, kernel_size=5, padding="same"),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(16 * 7 * 7, num_features),
        )
        self.to_logits = nn.Linear(num_features, num_classes)

    def forward(self, images):
        features = self.to_features(images)
        return features, self.to_logits(features)
