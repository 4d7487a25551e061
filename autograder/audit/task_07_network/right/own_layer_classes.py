# The layers are written with parameters, and functions do their work.
import math

import torch.nn.functional as F


class Convolution(torch.nn.Module):
    def __init__(self, c_in, c_out, size):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.randn(c_out, c_in, size, size))
        self.bias = torch.nn.Parameter(torch.zeros(c_out))
        self.weight.data /= math.sqrt(c_in * size**2)

    def forward(self, x):
        return F.conv2d(x, self.weight, self.bias)


class FullyConnected(torch.nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.randn(n_out, n_in) / math.sqrt(n_in))
        self.bias = torch.nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)


class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = Convolution(1, 16, 5)
        self.conv2 = Convolution(16, 16, 5)
        self.fc1 = FullyConnected(16 * 4 * 4, num_features)
        self.fc2 = FullyConnected(num_features, num_classes)

    def forward(self, images):
        x = F.max_pool2d(self.conv1(images), 2).relu()
        x = F.max_pool2d(self.conv2(x), 2).relu()
        features = self.fc1(x.flatten(1))
        return features, self.fc2(features)
