# The number of flattened values is measured with a trial image.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features=50, num_classes=4, channels=(6, 16), kernel_size=5):
        super().__init__()
        layers = []
        sizes = (1, *channels)
        for c_in, c_out in zip(sizes[:-1], sizes[1:]):
            layers += [nn.Conv2d(c_in, c_out, kernel_size), nn.MaxPool2d(2), nn.ReLU()]
        self.body = nn.Sequential(*layers)
        with torch.inference_mode():
            flat = self.body(torch.empty(1, 1, 28, 28)).numel()
        self.fc1 = nn.Linear(flat, num_features)
        self.fc2 = nn.Linear(num_features, num_classes)

    def forward(self, images):
        features = self.fc1(self.body(images).flatten(1))
        return features, self.fc2(features)
