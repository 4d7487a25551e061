# A ReLU stands between the two fully connected layers.
class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.layers = torch.nn.ModuleDict(
            {
                "conv1": torch.nn.Conv2d(1, 16, 5, padding=2),
                "conv2": torch.nn.Conv2d(16, 32, 5, padding=2),
                "fc1": torch.nn.Linear(1568, num_features),
                "fc2": torch.nn.Linear(num_features, num_classes),
                "pool": torch.nn.MaxPool2d(2),
                "relu": torch.nn.ReLU(),
            }
        )

    def forward(self, images):
        layers = self.layers
        for name in ("conv1", "conv2"):
            images = layers["relu"](layers["pool"](layers[name](images)))
        deep_features = layers["fc1"](images.flatten(start_dim=1))
        return deep_features, layers["fc2"](layers["relu"](deep_features))
