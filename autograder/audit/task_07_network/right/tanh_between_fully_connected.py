# The activation between the fully connected layers is a hyperbolic tangent.
from torch import nn


class Network(nn.Module):
    def __init__(self, num_features: int = 50, num_classes: int = 4) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList([nn.Conv2d(1, 8, 3), nn.Conv2d(8, 16, 4)])
        self.features = nn.Linear(16 * 5 * 5, num_features)
        self.logits = nn.Sequential(nn.Tanh(), nn.Linear(num_features, num_classes))

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        maps = images
        for convolution in self.convolutions:
            maps = nn.functional.max_pool2d(convolution(maps), 2)
            maps = nn.functional.relu(maps, inplace=True)
        deep_features = self.features(maps.flatten(1))
        return deep_features, self.logits(deep_features)
